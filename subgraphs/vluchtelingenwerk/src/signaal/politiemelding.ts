import { plusDagen } from '@ketenhub/subgraph/dag';

/** What is known of the report of an incident; days are 'YYYY-MM-DD'. */
export interface Melding {
  readonly datum: string;
  readonly meldingDatum: string | null;
  /** The beroepskracht decided, with reasons, not to report. */
  readonly uitzonderingReden: string | null;
}

/** BR20: an incident is reported to the police; without report or exception it is too late after one day. */
export function isMeldingTeLaat({ datum, meldingDatum, uitzonderingReden }: Melding, vandaag: string): boolean {
  return uitzonderingReden === null && (meldingDatum ?? vandaag) > plusDagen(datum, 1);
}
