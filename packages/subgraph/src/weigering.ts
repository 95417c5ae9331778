import type { Reden } from '@ketenhub/consent';

/** One field that was withheld, in the response's `extensions.weigeringen` (DESIGN §5). */
export interface Weigering {
  readonly pad: readonly (string | number)[];
  readonly veld: string;
  readonly categorie: string;
  readonly reden: Reden;
}
