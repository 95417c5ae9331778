import type { Wereld } from '@ketenhub/demo';
import { BezwaarEntity } from './bezwaar.entity';

export const bezwaarRijen = (wereld: Wereld): BezwaarEntity[] =>
  wereld.bezwaren.map(({ ingediendOp, ...bezwaar }) =>
    Object.assign(new BezwaarEntity(), bezwaar, {
      ingediendOp: new Date(ingediendOp),
      ingediendDoor: bezwaar.statushouder,
    }),
  );
