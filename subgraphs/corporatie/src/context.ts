import type { Base } from '@ketenhub/subgraph';
import { PlaatsingsberichtService } from './bericht/plaatsingsbericht.service';
import { HuurachterstandService } from './huur/huurachterstand.service';
import { HuurovereenkomstService } from './huur/huurovereenkomst.service';
import { WoonoverlastmeldingService } from './overlast/woonoverlastmelding.service';
import { PlaatsingService } from './plaatsing/plaatsing.service';
import { WoningService } from './woning/woning.service';

/** One of each per request, with loaders of their own. */
export interface Services {
  readonly woningen: WoningService;
  readonly plaatsingen: PlaatsingService;
  readonly berichten: PlaatsingsberichtService;
  readonly huurovereenkomsten: HuurovereenkomstService;
  readonly huurachterstanden: HuurachterstandService;
  readonly overlastmeldingen: WoonoverlastmeldingService;
}

export const makeServices = (base: Base): Services => ({
  woningen: new WoningService(base),
  plaatsingen: new PlaatsingService(base),
  berichten: new PlaatsingsberichtService(base),
  huurovereenkomsten: new HuurovereenkomstService(base),
  huurachterstanden: new HuurachterstandService(base),
  overlastmeldingen: new WoonoverlastmeldingService(base),
});
