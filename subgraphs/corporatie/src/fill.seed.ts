import { filler, table } from '@ketenhub/subgraph/seeding';
import { PlaatsingsberichtEntity } from './bericht/plaatsingsbericht.entity';
import { plaatsingsberichtRijen } from './bericht/plaatsingsbericht.seed';
import { HuurachterstandEntity } from './huur/huurachterstand.entity';
import { huurachterstandRijen } from './huur/huurachterstand.seed';
import { HuurovereenkomstEntity } from './huur/huurovereenkomst.entity';
import { huurovereenkomstRijen } from './huur/huurovereenkomst.seed';
import { WoonoverlastmeldingEntity } from './overlast/woonoverlastmelding.entity';
import { woonoverlastmeldingRijen } from './overlast/woonoverlastmelding.seed';
import { PlaatsingEntity } from './plaatsing/plaatsing.entity';
import { plaatsingRijen } from './plaatsing/plaatsing.seed';
import { WoningEntity } from './woning/woning.entity';
import { woningRijen } from './woning/woning.seed';

/** Fills an empty database with the demo world; a plaatsing comes after its woning, and what hangs under it after that. */
export const fill = filler(WoningEntity, [
  table('woningen', WoningEntity, woningRijen),
  table('plaatsingen', PlaatsingEntity, plaatsingRijen),
  table('plaatsingsberichten', PlaatsingsberichtEntity, plaatsingsberichtRijen),
  table('huurovereenkomsten', HuurovereenkomstEntity, huurovereenkomstRijen),
  table('huurachterstanden', HuurachterstandEntity, huurachterstandRijen),
  table('woonoverlastmeldingen', WoonoverlastmeldingEntity, woonoverlastmeldingRijen),
]);
