import type { IncassoStap, Stap } from './vroegsignaal';

/** The days of the steps as a row holds them. */
export interface Stapdagen {
  readonly herinneringOp: string | null;
  readonly persoonlijkContactOp: string | null;
  readonly hulpverwijzingOp: string | null;
  readonly aanbodDoorgifteOp: string | null;
}

/** The steps taken so far, in the order in which they were taken. */
export function stappenVan(row: Stapdagen): Stap[] {
  const dagen: readonly (readonly [IncassoStap, string | null])[] = [
    ['HERINNERING', row.herinneringOp],
    ['PERSOONLIJK_CONTACT', row.persoonlijkContactOp],
    ['HULPVERWIJZING', row.hulpverwijzingOp],
    ['AANBOD_DOORGIFTE', row.aanbodDoorgifteOp],
  ];
  return dagen
    .flatMap(([soort, datum]) => (datum === null ? [] : [{ soort, datum }]))
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}
