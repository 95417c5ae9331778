import { rollen } from '@ketenhub/schema';
import type { Base } from '@ketenhub/subgraph';

/**
 * What goes along to the next gemeente when a person moves (P06): MEE by law, as plan, intake and progress do (DUO
 * SS121); BLIJFT for what the earlier gemeente decided for itself, as bijstand, which no colleague elsewhere may read.
 */
export type BijVerhuizing = 'MEE' | 'BLIJFT';

const GEMEENTEROLLEN = new Set<string>(rollen().flatMap(({ code, partner }) => (partner === 'gemeente' ? [code] : [])));

/** Whether a row is another gemeente's to a caller of a gemeente. Other callers do not depend on who holds it. */
export const isVanElders = ({ organisatie }: { organisatie: string }, { caller }: Base['verzoek']): boolean =>
  GEMEENTEROLLEN.has(caller.rol) && caller.organisatie !== organisatie;
