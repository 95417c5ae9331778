import type { Base } from '@ketenhub/subgraph';
import { BijstandsuitkeringService } from './bijstandsuitkering/bijstandsuitkering.service';
import { BijzondereBijstandService } from './bijzondere-bijstand/bijzondere-bijstand.service';
import { BredeIntakeService } from './brede-intake/brede-intake.service';
import { GemeenteService } from './gemeente/gemeente.service';
import { HandhavingsmaatregelService } from './handhavingsmaatregel/handhavingsmaatregel.service';
import { HuishoudenService } from './huishouden/huishouden.service';
import { IdentificatienummerService } from './identificatienummer/identificatienummer.service';
import { InburgeringstrajectService } from './inburgeringstraject/inburgeringstraject.service';
import { KoppelingService } from './koppeling/koppeling.service';
import { LeerbaarheidstoetsService } from './leerbaarheidstoets/leerbaarheidstoets.service';
import { OnderwijsvoorzieningService } from './onderwijsvoorziening/onderwijsvoorziening.service';
import { OntzorgingService } from './ontzorging/ontzorging.service';
import { PipService } from './pip/pip.service';
import { StatushouderService } from './statushouder/statushouder.service';
import { TaakstellingService } from './taakstelling/taakstelling.service';

/** One set per request: the loaders inside live as long as the request. */
export function makeServices(base: Base) {
  const pips = new PipService(base);
  return {
    pips,
    bijstandsuitkeringen: new BijstandsuitkeringService(base),
    bijzondereBijstand: new BijzondereBijstandService(base),
    bredeIntakes: new BredeIntakeService(base),
    gemeenten: new GemeenteService(base),
    handhavingsmaatregelen: new HandhavingsmaatregelService(base),
    huishoudens: new HuishoudenService(base),
    identificatienummers: new IdentificatienummerService(base),
    inburgeringstrajecten: new InburgeringstrajectService(base, pips),
    koppelingen: new KoppelingService(base),
    leerbaarheidstoetsen: new LeerbaarheidstoetsService(base),
    onderwijsvoorzieningen: new OnderwijsvoorzieningService(base),
    ontzorgingen: new OntzorgingService(base),
    statushouders: new StatushouderService(base),
    taakstellingen: new TaakstellingService(base),
  };
}

export type Services = ReturnType<typeof makeServices>;
