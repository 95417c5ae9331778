import type { DataSource } from 'typeorm';
import { wacht } from './wacht';
import { wekkerVan } from './wekker';

/** A process that follows the feed; several processes of one subgraph differ in `instantie`. */
export interface Volger {
  readonly naam: string;
  readonly instantie: string;
}

/** Who has taken over a revision, and who has not (yet). */
export interface Bevestiging {
  readonly bevestigdOp: Date;
  readonly bevestigdDoor: string[];
  readonly nogNietBevestigdDoor: string[];
}

/** Which follower has which revision. In a table, so that every replica of the registry knows. */
export class VolgersService {
  constructor(private readonly db: DataSource) {}

  /** The follower has applied everything up to and including this revision. */
  async erkent({ naam, instantie }: Volger, revisie: string): Promise<void> {
    await this.db.query(ERKEN, [naam, instantie, revisie]);
  }

  /** The follower is still there, waiting. */
  async leeft({ naam, instantie }: Volger): Promise<void> {
    await this.db.query(`UPDATE volger SET "gezienOp" = clock_timestamp() WHERE naam = $1 AND instantie = $2`, [
      naam,
      instantie,
    ]);
  }

  /** The follower stops; nobody needs to wait for it. */
  async vertrekt({ naam, instantie }: Volger): Promise<void> {
    await this.db.query(`DELETE FROM volger WHERE naam = $1 AND instantie = $2`, [naam, instantie]);
  }

  async ruimOp(): Promise<void> {
    await this.db.query(`DELETE FROM volger WHERE "gezienOp" < clock_timestamp() - interval '1 hour'`);
  }

  /** Waits, at most `maxMs`, until every follower seen in the last ten seconds has the revision. */
  async bevestiging(revisie: string, maxMs = 5_000): Promise<Bevestiging> {
    const until = Date.now() + maxMs;
    for (;;) {
      const { gewekt, stop } = wekkerVan(this.db).luister('ketenhub_volger');
      try {
        const stand = await this.stand(revisie);
        if (stand.nogNietBevestigdDoor.length === 0 || Date.now() >= until) return stand;
        await wacht(gewekt, Math.min(FALLBACK_MS, until - Date.now()));
      } finally {
        stop();
      }
    }
  }

  private async stand(revisie: string): Promise<Bevestiging> {
    const rows = (await this.db.query(STAND, [revisie])) as { naam: string; bij: boolean }[];
    return {
      bevestigdOp: new Date(),
      bevestigdDoor: rows.filter(({ bij }) => bij).map(({ naam }) => naam),
      nogNietBevestigdDoor: rows.filter(({ bij }) => !bij).map(({ naam }) => naam),
    };
  }
}

const FALLBACK_MS = 250;

const ERKEN = `
  WITH erkend AS (
    INSERT INTO volger (naam, instantie, revisie, "gezienOp") VALUES ($1, $2, $3, clock_timestamp())
    ON CONFLICT (naam, instantie) DO UPDATE SET revisie = EXCLUDED.revisie, "gezienOp" = EXCLUDED."gezienOp"
    RETURNING revisie)
  SELECT pg_notify('ketenhub_volger', '') FROM erkend`;

/** A subgraph has a revision when all its processes have. */
const STAND = `
  SELECT naam, bool_and(revisie >= $1::bigint) AS bij FROM volger
  WHERE "gezienOp" > clock_timestamp() - interval '10 seconds' GROUP BY naam ORDER BY naam`;
