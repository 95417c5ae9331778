import type { Verzoek } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { wacht } from './wacht';
import { wekkerVan } from './wekker';

/** A process that follows the feed; several processes of one subgraph differ in `instantie`. */
export interface Volger {
  readonly naam: string;
  readonly instantie: string;
}

/** When a change was in force everywhere, and by whom it was taken over. */
export interface Bevestiging {
  readonly bevestigdOp: Date;
  readonly bevestigdDoor: string[];
  /** Did not take it over within its lease: shows nothing that rests on the registry until it has. */
  readonly nogNietBevestigdDoor: string[];
}

/**
 * Which follower has which revision, and until when it may rely on it. In a table, by the clock of the database, so that
 * every replica of the registry knows, also after a crash.
 */
export class VolgersService {
  /** `verzoek`: the request that waits for confirmations here. */
  constructor(
    private readonly db: DataSource,
    private readonly verzoek?: Verzoek,
  ) {}

  /**
   * The follower has everything up to and including this revision, and shows nothing that it ended. With `leaseMs` it may
   * rely on that for so long. Says whether it still could before.
   */
  async erkent({ naam, instantie }: Volger, revisie: string, leaseMs: number): Promise<boolean> {
    const [{ had }] = (await this.db.query(ERKEN, [naam, instantie, revisie, leaseMs])) as [{ had: boolean | null }];
    return had === true;
  }

  /** The follower stops and shows nothing more; nobody needs to wait for it. */
  async vertrekt({ naam, instantie }: Volger): Promise<void> {
    await this.db.query(VERTREK, [naam, instantie]);
  }

  async ruimOp(): Promise<void> {
    await this.db.query(`DELETE FROM volger WHERE "leaseTot" < clock_timestamp() - interval '1 hour'`);
  }

  /** Waits until every follower that had a lease when asked has this revision, or its lease has lapsed. */
  async bevestiging(revisie: string): Promise<Bevestiging> {
    const wait = () => this.wachtOp(revisie);
    // This very process is a follower too: it would wait for the end of the request that waits for it.
    return this.verzoek === undefined ? wait() : this.verzoek.losgelaten(wait);
  }

  private async wachtOp(revisie: string): Promise<Bevestiging> {
    const bij = new Map<string, boolean>();
    for (;;) {
      const { gewekt, stop } = wekkerVan(this.db).luister('ketenhub_volger');
      try {
        const rows = (await this.db.query(STAND, [revisie])) as Stand[];
        const pending = rows.filter((row) => !row.bij);
        for (const { naam, instantie } of pending) bij.set(`${naam} ${instantie}`, false);
        for (const { naam, instantie } of rows.filter((row) => row.bij)) bij.set(`${naam} ${instantie}`, true);
        if (pending.length === 0) return bevestigd(bij);
        await wacht(gewekt, Math.min(FALLBACK_MS, ...pending.map(({ nog }) => Math.max(1, nog))));
      } finally {
        stop();
      }
    }
  }
}

/** A follower with a lease, with the milliseconds that are left of it. */
interface Stand extends Volger {
  readonly bij: boolean;
  readonly nog: number;
}

/** A subgraph has a revision when all its processes have. */
function bevestigd(bij: ReadonlyMap<string, boolean>): Bevestiging {
  const nogNiet = new Set([...bij].filter(([, is]) => !is).map(([key]) => naamIn(key)));
  const namen = [...new Set([...bij.keys()].map(naamIn))].sort();
  return {
    bevestigdOp: new Date(),
    bevestigdDoor: namen.filter((naam) => !nogNiet.has(naam)),
    nogNietBevestigdDoor: namen.filter((naam) => nogNiet.has(naam)),
  };
}

const naamIn = (key: string) => key.slice(0, key.indexOf(' '));

/** Milliseconds by which the registry counts longer than the follower: for clocks that run at different speeds. */
const MARGE_MS = 250;
const FALLBACK_MS = 250;

const ERKEN = `
  WITH eerder AS (SELECT "leaseTot" > clock_timestamp() AS had FROM volger WHERE naam = $1 AND instantie = $2),
  erkend AS (
    INSERT INTO volger (naam, instantie, revisie, "gezienOp", "leaseTot")
    VALUES ($1, $2, $3, clock_timestamp(),
      CASE WHEN $4 > 0 THEN clock_timestamp() + ($4 + ${MARGE_MS}) * interval '1 millisecond' ELSE '-infinity' END)
    ON CONFLICT (naam, instantie) DO UPDATE SET revisie = EXCLUDED.revisie, "gezienOp" = EXCLUDED."gezienOp",
      "leaseTot" = GREATEST(volger."leaseTot", EXCLUDED."leaseTot")
    RETURNING revisie)
  SELECT (SELECT had FROM eerder) AS had, pg_notify('ketenhub_volger', '') FROM erkend`;

const VERTREK = `
  WITH weg AS (DELETE FROM volger WHERE naam = $1 AND instantie = $2 RETURNING naam)
  SELECT pg_notify('ketenhub_volger', '') FROM weg`;

const STAND = `
  SELECT naam, instantie, revisie >= $1::bigint AS bij,
    (extract(epoch FROM "leaseTot" - clock_timestamp()) * 1000)::float8 AS nog
  FROM volger WHERE "leaseTot" > clock_timestamp()`;
