/** The four steps that a landlord must have taken before it may signal arrears (Besluit gemeentelijke schuldhulpverlening art. 2). */
export const INCASSO_STAPPEN = ['HERINNERING', 'PERSOONLIJK_CONTACT', 'HULPVERWIJZING', 'AANBOD_DOORGIFTE'] as const;
export type IncassoStap = (typeof INCASSO_STAPPEN)[number];

/** A step of sociaal incasso and its day, `YYYY-MM-DD`. */
export interface Stap {
  readonly soort: IncassoStap;
  readonly datum: string;
}

/** What still stands in the way of a vroegsignaal; empty when it may be sent. BR29. */
export type Beletsel = IncassoStap | 'BEZWAAR';

/** BR29: a vroegsignaal may go on this day only after all four steps and without an objection of the tenant. */
export function beletselen(dag: string, stappen: readonly Stap[], bezwaarHuurder: boolean): readonly Beletsel[] {
  const gezet = new Set(stappen.filter(({ datum }) => datum <= dag).map(({ soort }) => soort));
  const open: Beletsel[] = INCASSO_STAPPEN.filter((soort) => !gezet.has(soort));
  return bezwaarHuurder ? [...open, 'BEZWAAR'] : open;
}
