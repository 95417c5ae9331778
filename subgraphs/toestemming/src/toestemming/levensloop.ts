/** The states of a consent (data model §3.8); nothing leads out of a state that ended. */
export const STATUSSEN = ['GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'INGETROKKEN', 'VERLOPEN', 'VERVALLEN'] as const;
export type Status = (typeof STATUSSEN)[number];

export const GEBEURTENISSEN = ['GEEF', 'WEIGER', 'TREK_IN', 'VERLOOP', 'VERVAL'] as const;
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];

const OVERGANGEN: Readonly<Partial<Record<Status, Readonly<Partial<Record<Gebeurtenis, Status>>>>>> = {
  GEVRAAGD: { GEEF: 'GEGEVEN', WEIGER: 'GEWEIGERD' },
  GEGEVEN: { TREK_IN: 'INGETROKKEN', VERLOOP: 'VERLOPEN', VERVAL: 'VERVALLEN' },
};

/** The state after the event, or undefined when it cannot happen in this state. */
export const volgende = (status: Status, gebeurtenis: Gebeurtenis): Status | undefined =>
  OVERGANGEN[status]?.[gebeurtenis];

/** The state at the moment: a given consent has expired at `geldigTot` itself, whether or not the row says so already. */
export function statusOp(rij: { status: Status; geldigTot: Date | null }, moment: Date): Status {
  const voorbij = rij.geldigTot !== null && rij.geldigTot <= moment;
  return rij.status === 'GEGEVEN' && voorbij ? volgende('GEGEVEN', 'VERLOOP')! : rij.status;
}
