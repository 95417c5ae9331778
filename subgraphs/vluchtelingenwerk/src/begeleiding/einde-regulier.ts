import { plusMaanden } from '@ketenhub/subgraph/dag';

/** BR18: the begeleiding ends 24 months after the person settled; not yet known before that day. */
export const eindeRegulier = (vestiging: string | null): string | null =>
  vestiging === null ? null : plusMaanden(vestiging, 24);
