import { laatsteVan, plusDagen, plusMaanden, type Dag } from '@ketenhub/subgraph/dag';

/**
 * BR04 (Wi2021 art. 11): starts the day after the first plan was dated and ends three years later; a later plan does
 * not move it, a verlenging does. None before the first plan.
 */
export function inburgeringstermijn(dagtekeningen: readonly (Dag | null)[], verlengdTotEnMet: readonly Dag[]) {
  const eerste = dagtekeningen.filter((dag) => dag !== null).sort()[0];
  if (eerste === undefined) return undefined;
  const startdatum = plusDagen(eerste, 1);
  return { startdatum, einddatum: laatsteVan(plusMaanden(startdatum, 36), ...verlengdTotEnMet) };
}
