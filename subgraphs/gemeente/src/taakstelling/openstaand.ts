import type { Dag } from '@ketenhub/subgraph/dag';

/** The counted part of a half-year: persons. */
export interface Halfjaar {
  readonly jaar: number;
  readonly halfjaar: number;
  readonly opgelegd: number;
  readonly achterstandVorig: number;
  readonly gerealiseerd: number;
}

/** BR25: what is still to be housed. Negative when the gemeente is ahead. */
export const openstaand = ({ opgelegd, achterstandVorig, gerealiseerd }: Halfjaar): number =>
  opgelegd + achterstandVorig - gerealiseerd;

/**
 * BR25: half-years missed in a row up to and including each of the series (oldest first); 4 flags intervention
 * (Huisvestingswet 2014). A half-year that is not over cannot have been missed yet and keeps the count.
 */
export function interventieTreden(reeks: readonly Halfjaar[], vandaag: Dag): number[] {
  let opRij = 0;
  return reeks.map((each) => {
    if (laatsteDag(each) < vandaag) opRij = each.gerealiseerd < each.opgelegd ? opRij + 1 : 0;
    return opRij;
  });
}

const laatsteDag = ({ jaar, halfjaar }: Halfjaar): Dag => `${jaar}-${halfjaar === 1 ? '06-30' : '12-31'}`;
