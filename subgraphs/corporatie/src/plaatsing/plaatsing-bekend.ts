import { isEigen, type Caller } from '../betreft-van';

interface Rij {
  readonly organisatie: string;
  readonly bericht: { readonly ontvangenDoor: readonly string[] } | null;
}

/**
 * Does the caller know of this plaatsing at all? To discuss it (PLAATSING_BESPREKEN) one must have got the message, or be
 * invited to its agenda item (BR11, BR13): of a refused offer or an earlier home the kernteam learns nothing.
 */
export function isPlaatsingBekend(row: Rij, caller: Caller): boolean {
  if (!isEigen(row, caller)) return false;
  if (caller.doel !== 'PLAATSING_BESPREKEN' || row.organisatie === caller.organisatie) return true;
  if (row.bericht === null) return false;
  return row.bericht.ontvangenDoor.includes(caller.organisatie) || GENODIGDEN.includes(caller.rol);
}

/** BR13: who is invited is settled by the Betrokkenheid for that agenda item. */
const GENODIGDEN: readonly string[] = ['BEGELEIDER', 'COORDINATOR_BEGELEIDING'];
