import type { Kaal, Wijziging } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { vulRegels } from '../regel/vul-regels';
import { VolgersService, type Volger } from './volgers.service';
import { wacht } from './wacht';
import { wekkerVan } from './wekker';

/** The follower names a revision that this registry has not given out: it follows another one, or a lost one. */
export class OnbekendeRevisie extends Error {
  override readonly name = 'OnbekendeRevisie';
}

export interface Momentopname {
  readonly revisie: string;
  readonly aantal: number;
  /** Each line one Wijziging as JSON; they come from a transaction that stays open until `sluit`. */
  readonly regels: AsyncIterable<readonly string[]>;
  sluit(): Promise<void>;
}

/** Reads the numbered changes: as they stand, or those after a revision. Serves the HTTP feed and the registry itself. */
export class Wijzigingenbron {
  private readonly volgers: VolgersService;

  constructor(private readonly db: DataSource) {
    this.volgers = new VolgersService(db);
  }

  /** All facts as they stand at one revision; the follower counts as present from here on. */
  async momentopname(volger: Volger): Promise<Momentopname> {
    await vulRegels(this.db);
    await this.volgers.ruimOp();
    await this.volgers.erkent(volger, await this.stand());
    const runner = this.db.createQueryRunner();
    let closed: Promise<void> | undefined;
    const sluit = () => (closed ??= runner.rollbackTransaction().finally(() => runner.release()));
    try {
      await runner.startTransaction('REPEATABLE READ');
      const soorten = soortenVoor(volger);
      const [{ revisie, aantal }] = (await runner.query(HEAD, [soorten])) as [{ revisie: string; aantal: number }];
      await runner.query(`DECLARE feiten NO SCROLL CURSOR FOR ${FACTS}`, [soorten]);
      const fetch = async () =>
        ((await runner.query(`FETCH 2000 FROM feiten`)) as { regel: string }[]).map((r) => r.regel);
      return { revisie, aantal, regels: chunks(fetch), sluit };
    } catch (error) {
      await sluit().catch(() => undefined);
      throw error;
    }
  }

  /**
   * The changes after `since`, at most 2,000; waits up to `maxMs` for the first. Asking acknowledges `since`.
   * Throws OnbekendeRevisie when `since` is beyond the newest revision.
   */
  async na(volger: Volger, since: string, signal: AbortSignal, maxMs = 25_000) {
    if (BigInt(since) > BigInt(await this.stand())) throw new OnbekendeRevisie('the revision is not known here');
    await this.volgers.erkent(volger, since);
    const until = Date.now() + maxMs;
    for (;;) {
      const { gewekt, stop } = wekkerVan(this.db).luister('ketenhub_wijziging');
      try {
        const wijzigingen = (await this.db.query(CHANGES, [since, soortenVoor(volger)])) as (Wijziging | Kaal)[];
        if (wijzigingen.length > 0 || Date.now() >= until || signal.aborted)
          return { revisie: wijzigingen.at(-1)?.revisie ?? since, wijzigingen };
        await wacht(gewekt, Math.min(PRESENCE_MS, until - Date.now()), signal);
      } finally {
        stop();
      }
      if (!signal.aborted) await this.volgers.leeft(volger);
    }
  }

  private async stand(): Promise<string> {
    const [{ stand }] = (await this.db.query('SELECT stand::text FROM revisie')) as [{ stand: string }];
    return stand;
  }
}

/** A waiting follower shows this often that it is there, and looks again in case a notification was lost. */
const PRESENCE_MS = 3_000;

/** The gateway decides on nobody: it hears of rules and tasks, and of all else only that it happened. */
const soortenVoor = ({ naam }: Volger) => (naam === 'gateway' ? ['REGEL', 'TAAKTOEWIJZING'] : null);

const HEAD = `
  SELECT (SELECT stand::text FROM revisie) AS revisie, count(*)::int AS aantal
  FROM wijziging WHERE actueel AND feit IS NOT NULL AND ($1::text[] IS NULL OR soort = ANY ($1::text[]))`;

const FACTS = `
  SELECT json_build_object('revisie', revisie::text, 'soort', soort, 'sleutel', sleutel, 'feit', feit)::text AS regel
  FROM wijziging w WHERE actueel AND feit IS NOT NULL AND ($1::text[] IS NULL OR soort = ANY ($1::text[])) ORDER BY w.revisie`;

const CHANGES = `
  SELECT revisie::text, CASE WHEN open THEN soort ELSE 'OVERIG' END AS soort,
    CASE WHEN open THEN sleutel END AS sleutel, CASE WHEN open THEN feit END AS feit
  FROM wijziging w, LATERAL (SELECT $2::text[] IS NULL OR soort = ANY ($2::text[]) AS open) o WHERE w.revisie > $1::bigint ORDER BY w.revisie LIMIT 2000`;

async function* chunks(fetch: () => Promise<string[]>): AsyncGenerator<readonly string[]> {
  for (let lines = await fetch(); lines.length > 0; lines = await fetch()) yield lines;
}
