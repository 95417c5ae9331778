/* The feed as it goes over the line, between the registry and its followers (PROTOCOL.md of the registry). */

/** One change: its fact as the text that the chain is made of. */
export interface Feedregel {
  readonly revisie: string;
  readonly soort: string;
  readonly sleutel: string | null;
  readonly feit: string | null;
  /** Instead of contents, where this follower may not know them. */
  readonly som?: string;
  readonly op: number;
  readonly beperkt: boolean;
}

/** What a poll is answered with. */
export interface Bladzijde {
  readonly revisie: string;
  readonly wijzigingen: readonly Feedregel[];
  readonly keten: string;
  readonly lease?: number;
}

/** The first line of a snapshot. */
export interface Kop {
  readonly revisie: string;
  readonly klok: number;
  readonly keten: string;
  /** Of the facts that follow. */
  readonly aantal: number;
}
