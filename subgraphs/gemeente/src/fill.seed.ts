import type { Wereld } from '@ketenhub/demo';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
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

type Rijen = readonly [EntityTarget<ObjectLiteral>, (wereld: Wereld) => ObjectLiteral[]];

/** Each table with its row-maker, what is referred to first. */
const TABLES: readonly Rijen[] = [
  [entities.GemeenteEntity, gemeenteRijen],
  [entities.TaakstellingEntity, taakstellingRijen],
  [entities.StatushouderEntity, statushouderRijen],
  [entities.IdentificatienummerEntity, identificatienummerRijen],
  [entities.HuishoudenEntity, huishoudenRijen],
  [entities.HuishoudlidEntity, huishoudlidRijen],
  [entities.KoppelingEntity, koppelingRijen],
  [entities.BredeIntakeEntity, bredeIntakeRijen],
  [entities.LeerbaarheidstoetsEntity, leerbaarheidstoetsRijen],
  [entities.PipEntity, pipRijen],
  [entities.InburgeringstrajectEntity, inburgeringstrajectRijen],
  [entities.HandhavingsmaatregelEntity, handhavingsmaatregelRijen],
  [entities.BijstandsuitkeringEntity, bijstandsuitkeringRijen],
  [entities.BijzondereBijstandEntity, bijzondereBijstandRijen],
  [entities.OntzorgingEntity, ontzorgingRijen],
  [entities.OnderwijsvoorzieningEntity, onderwijsvoorzieningRijen],
];

const CHUNK = 250;

/** Fills an empty database from the demo world, all or nothing; leaves a filled one as it is. Tells what it wrote. */
export async function fill(
  db: DataSource,
  makeWereld: () => Wereld,
  tell: (aantal: number, tekst: string) => void,
): Promise<void> {
  if ((await db.getRepository(entities.StatushouderEntity).count()) > 0) return tell(0, 'al gevuld');
  const wereld = makeWereld();
  await db.transaction(async (manager) => {
    for (const [entity, make] of TABLES) {
      const rows = make(wereld);
      for (let i = 0; i < rows.length; i += CHUNK) await manager.insert(entity, rows.slice(i, i + CHUNK));
      tell(rows.length, db.getMetadata(entity).tableName);
    }
  });
}
