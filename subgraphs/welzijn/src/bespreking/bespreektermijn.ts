import { plusDagen } from '@ketenhub/subgraph/dag';

/** What the deadline of a discussion follows from; days as 'YYYY-MM-DD'. */
export interface Plaatsingsdagen {
  readonly berichtOp: string;
  readonly verhuisdatum?: string;
}

const ZES_WEKEN = 42;

/** BR12 (S1-09): the last day to discuss a placement, six weeks after the message and before the household moves in. */
export function uiterlijkBesproken({ berichtOp, verhuisdatum }: Plaatsingsdagen): string {
  const zesWeken = plusDagen(berichtOp, ZES_WEKEN);
  if (verhuisdatum === undefined) return zesWeken;
  const voorVerhuizing = plusDagen(verhuisdatum, -1);
  return voorVerhuizing < zesWeken ? voorVerhuizing : zesWeken;
}

/** BR12: does the next regular meeting come too late, so that the kernteam meets TUSSENTIJDS? */
export const isTussentijdsNodig = (dagen: Plaatsingsdagen, volgendRegulier: string): boolean =>
  volgendRegulier > uiterlijkBesproken(dagen);
