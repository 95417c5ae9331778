import type { Betrokkenheid, Bezwaar, Opdracht, Regel, Taaktoewijzing, Toestemming } from '@ketenhub/consent';
import type { Register } from './register/register';

/** What the registry tells its followers, per kind. Moments are milliseconds since the epoch. No personal data but ids. */
export interface FeitPerSoort {
  REGEL: Regel;
  TAAKTOEWIJZING: Taaktoewijzing;
  OPDRACHT: Opdracht;
  /** Where the person stands: his gemeente, his household, and whether his address is secret (BRP). */
  PERSOON: { readonly gemeente?: string; readonly huishouden?: string; readonly geheimhouding: boolean };
  BETROKKENHEID: Betrokkenheid & { readonly statushouder: string };
  TOESTEMMING: Toestemming & { readonly statushouder: string };
  BEZWAAR: Bezwaar & { readonly statushouder: string };
}

export type FeitSoort = keyof FeitPerSoort;

/** A fact as it stands: its kind, its id within that kind (for PERSOON the statushouder), and what it says. */
export type Feitregel = {
  [S in FeitSoort]: readonly [soort: S, sleutel: string, feit: FeitPerSoort[S]];
}[FeitSoort];

/** One numbered change: the fact as it now stands, or null when it no longer holds. */
export type Wijziging = Genummerd &
  {
    [S in FeitSoort]: {
      readonly soort: S;
      /** The id of the fact within its kind; for PERSOON the statushouder. */
      readonly sleutel: string;
      readonly feit: FeitPerSoort[S] | null;
    };
  }[FeitSoort];

/** A change that this follower may not know the contents of: only that there is no gap. */
export interface Kaal extends Genummerd {
  readonly soort: 'OVERIG';
}

interface Genummerd {
  /** A decimal string: one increasing number over all changes, in commit order. */
  readonly revisie: string;
  /** The registry's clock when it was recorded: what ended, had ended then, whatever the clock says here. */
  readonly op?: number;
  /** False for what only ever permits more, like a first consent; all else may end something, and waits for its grace period. */
  readonly beperkt?: boolean;
}

/** What a poll is answered with. */
export interface Antwoord {
  readonly revisie: string;
  readonly wijzigingen: readonly (Wijziging | Kaal)[];
  /** Milliseconds, counted from sending the poll; absent when this answer gives no lease. */
  readonly lease?: number;
}

export interface Momentopname {
  readonly revisie: string;
  /** The registry's clock. */
  readonly klok?: number;
  /** Puts the facts into an empty register. */
  readonly vul: (register: Register) => Promise<void> | void;
}

/** The feed cannot be followed from here: a gap, a checksum, an unknown revision. The follower starts over from a snapshot. */
export class Onvolgbaar extends Error {
  override readonly name = 'Onvolgbaar';
}

/** Where a follower gets its facts: the registry over HTTP, or, in the registry itself, its own tables. */
export interface Feed {
  /** All facts as they stood at one revision. Acknowledges nothing. */
  snapshot(signal: AbortSignal): Promise<Momentopname>;
  /** The changes after `since`, waiting for one when there is none yet. Asking acknowledges `since` and asks for a lease. */
  changes(since: string, signal: AbortSignal): Promise<Antwoord>;
  /** This process will show nothing more; nobody needs to wait for it. */
  leave?(): Promise<void>;
}
