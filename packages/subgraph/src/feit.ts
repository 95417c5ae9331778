import type { Betrokkenheid, Bezwaar, Regel, Taaktoewijzing, Toestemming } from '@ketenhub/consent';

/** What the registry tells its followers, per kind. Moments are milliseconds since the epoch. No personal data but ids. */
export interface FeitPerSoort {
  REGEL: Regel;
  TAAKTOEWIJZING: Taaktoewijzing;
  /** Where the person stands: his gemeente, his household, and whether his address is secret (BRP). */
  PERSOON: { readonly gemeente?: string; readonly huishouden?: string; readonly geheimhouding: boolean };
  BETROKKENHEID: Betrokkenheid & { readonly statushouder: string };
  TOESTEMMING: Toestemming & { readonly statushouder: string };
  BEZWAAR: Bezwaar & { readonly statushouder: string };
}

export type FeitSoort = keyof FeitPerSoort;

/** One numbered change: the fact as it now stands, or null when it no longer holds. */
export type Wijziging = {
  [S in FeitSoort]: {
    /** A decimal string: one increasing number over all changes, in commit order. */
    readonly revisie: string;
    readonly soort: S;
    /** The id of the fact within its kind; for PERSOON the statushouder. */
    readonly sleutel: string;
    readonly feit: FeitPerSoort[S] | null;
  };
}[FeitSoort];

/** A change that this follower may not know the contents of: only that there is no gap. */
export interface Kaal {
  readonly revisie: string;
  readonly soort: 'OVERIG';
}

/** Where a follower gets its facts: the registry over HTTP, or, in the registry itself, its own tables. */
export interface Feed {
  /** All facts as they stood at one revision. */
  snapshot(signal: AbortSignal): Promise<{ revisie: string; feiten: AsyncIterable<Wijziging> | Iterable<Wijziging> }>;
  /** The changes after `since`, waiting for one when there is none yet. Asking acknowledges `since`. */
  changes(since: string, signal: AbortSignal): Promise<{ revisie: string; wijzigingen: readonly (Wijziging | Kaal)[] }>;
}
