import { filler, table } from '@ketenhub/subgraph/seeding';
import { bijstandsuitkeringRijen } from './bijstandsuitkering/bijstandsuitkering.seed';
import { bijzondereBijstandRijen } from './bijzondere-bijstand/bijzondere-bijstand.seed';
import { bredeIntakeRijen } from './brede-intake/brede-intake.seed';
import * as entities from './entities';
import { gemeenteRijen } from './gemeente/gemeente.seed';
import { handhavingsmaatregelRijen } from './handhavingsmaatregel/handhavingsmaatregel.seed';
import { huishoudenRijen, huishoudlidRijen } from './huishouden/huishouden.seed';
import { identificatienummerRijen } from './identificatienummer/identificatienummer.seed';
import { inburgeringstrajectRijen } from './inburgeringstraject/inburgeringstraject.seed';
import { koppelingRijen } from './koppeling/koppeling.seed';
import { leerbaarheidstoetsRijen } from './leerbaarheidstoets/leerbaarheidstoets.seed';
import { onderwijsvoorzieningRijen } from './onderwijsvoorziening/onderwijsvoorziening.seed';
import { ontzorgingRijen } from './ontzorging/ontzorging.seed';
import { pipRijen } from './pip/pip.seed';
import { statushouderRijen } from './statushouder/statushouder.seed';
import { taakstellingRijen } from './taakstelling/taakstelling.seed';

/** Fills an empty database with the demo world, what is referred to first. */
export const fill = filler(entities.StatushouderEntity, [
  table('gemeenten', entities.GemeenteEntity, gemeenteRijen),
  table('taakstellingen', entities.TaakstellingEntity, taakstellingRijen),
  table('statushouders', entities.StatushouderEntity, statushouderRijen),
  table('identificatienummers', entities.IdentificatienummerEntity, identificatienummerRijen),
  table('huishoudens', entities.HuishoudenEntity, huishoudenRijen),
  table('huishoudleden', entities.HuishoudlidEntity, huishoudlidRijen),
  table('koppelingen', entities.KoppelingEntity, koppelingRijen),
  table('brede intakes', entities.BredeIntakeEntity, bredeIntakeRijen),
  table('leerbaarheidstoetsen', entities.LeerbaarheidstoetsEntity, leerbaarheidstoetsRijen),
  table('pips', entities.PipEntity, pipRijen),
  table('inburgeringstrajecten', entities.InburgeringstrajectEntity, inburgeringstrajectRijen),
  table('handhavingsmaatregelen', entities.HandhavingsmaatregelEntity, handhavingsmaatregelRijen),
  table('bijstandsuitkeringen', entities.BijstandsuitkeringEntity, bijstandsuitkeringRijen),
  table('bijzondere bijstand', entities.BijzondereBijstandEntity, bijzondereBijstandRijen),
  table('ontzorgingen', entities.OntzorgingEntity, ontzorgingRijen),
  table('onderwijsvoorzieningen', entities.OnderwijsvoorzieningEntity, onderwijsvoorzieningRijen),
]);
