import type { Wereld } from '@ketenhub/demo';
import { BezwaarEntity } from './bezwaar.entity';

export const bezwaarRijen = (wereld: Wereld): BezwaarEntity[] =>
  wereld.bezwaren.map(({ ingediendOp, ...bezwaar }) =>
    Object.assign(new BezwaarEntity(), bezwaar, {
      ingediendOp: new Date(ingediendOp),
      ingediendDoor: bezwaar.statushouder,
      // Within the six weeks of the Awb.
      besluitOp: bezwaar.besluit === 'IN_BEHANDELING' ? null : new Date(Date.parse(ingediendOp) + 30 * 86_400_000),
      besluitDoor: null,
      besluitVerwijzing: bezwaar.besluit === 'IN_BEHANDELING' ? null : `bezwaar-${bezwaar.id.slice(0, 8)}`,
    }),
  );
