export const BETAALWIJZEN = ['DOOR_GEMEENTE', 'ZELF'] as const;
export type Betaalwijze = (typeof BETAALWIJZEN)[number];

/** Days `YYYY-MM-DD`; the gemeente pays the rent from `doorbetalingVan` up to but not including `doorbetalingTot`. */
export interface Betaling {
  readonly betaalwijze: Betaalwijze;
  readonly doorbetalingVan: string | null;
  readonly doorbetalingTot: string | null;
}

/** How the rent is paid on a day. BR23 (Pw art. 56a): while ontzorgd the gemeente pays, whatever was agreed before. */
export function betaalwijzeOp(dag: string, { betaalwijze, doorbetalingVan, doorbetalingTot }: Betaling): Betaalwijze {
  const begonnen = doorbetalingVan !== null && doorbetalingVan <= dag;
  const geeindigd = doorbetalingTot !== null && doorbetalingTot <= dag;
  return begonnen && !geeindigd ? 'DOOR_GEMEENTE' : betaalwijze;
}
