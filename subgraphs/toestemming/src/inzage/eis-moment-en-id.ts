import { vreemdeCursor } from '@ketenhub/subgraph';
import { isMoment } from './is-moment';
import { isUuid } from './is-uuid';

/** Throws ONGELDIGE_INVOER for a place that no cursor of a list by moment and id tells. */
export function eisMomentEnId([moment, id]: readonly string[]): void {
  if (!isMoment(moment) || !isUuid(id)) throw vreemdeCursor();
}
