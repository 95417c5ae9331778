import { plusMaanden, type Dag } from '@ketenhub/subgraph/dag';

/** BR22 (Participatiewet art. 56a): ontzorging lasts at least six months. */
export const einddatumMinimaal = (startdatum: Dag): Dag => plusMaanden(startdatum, 6);

/** Whether an end is allowed: shorter than six months only as motivated maatwerk. The table keeps this rule as well. */
export function magEindigen(startdatum: Dag, einddatum: Dag, maatwerkMotivering: string | null): boolean {
  return einddatum >= einddatumMinimaal(startdatum) || Boolean(maatwerkMotivering?.trim());
}
