import { plusDagen } from '@ketenhub/subgraph/dag';

/** BR14: the round is planned within 7 days after the begeleidende organisatie knew of the placement. */
export const uiterlijkPlannenOp = (bekendBijVwnOp: string): string => plusDagen(bekendBijVwnOp, 7);

/** OVER_TIJD is not stored: it is what TE_PLANNEN becomes after the last day. */
export const statusOp = <S extends string>(
  { status, bekendBijVwnOp }: { status: S; bekendBijVwnOp: string },
  vandaag: string,
): S | 'OVER_TIJD' => (status === 'TE_PLANNEN' && vandaag > uiterlijkPlannenOp(bekendBijVwnOp) ? 'OVER_TIJD' : status);
