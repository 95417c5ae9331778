import { createHash } from 'node:crypto';
import { pakIn, type Bladzijde, type Feedregel, type Kop, type Register } from '@ketenhub/subgraph';
import type { QueryRunner, DataSource } from 'typeorm';
import { vulRegels } from '../regel/vul-regels';
import { VolgersService, type Volger } from './volgers.service';
import { wacht } from './wacht';
import { wekkerVan } from './wekker';

/** The follower cannot go on from the revision it names: it is of another registry, or too far behind. */
export class OnbekendeRevisie extends Error {
  override readonly name = 'OnbekendeRevisie';
}

/** What stands at one revision, as lines of JSON: a head, blocks of facts, and a checksum over the lines before it. */
export interface Momentopname {
  readonly revisie: string;
  readonly klok: number;
  readonly regels: AsyncIterable<string>;
  /** They come from a transaction that stays open until then. */
  sluit(): Promise<void>;
}

/** Reads the numbered changes: as they stand, or those after a revision. Serves the HTTP feed and the registry itself. */
export class Wijzigingenbron {
  private readonly volgers: VolgersService;

  constructor(
    private readonly db: DataSource,
    private readonly leaseMs: number,
  ) {
    this.volgers = new VolgersService(db);
  }

  /** All facts as they stand at one revision. Acknowledges nothing: whoever asks still shows what it had. */
  async momentopname(volger: Volger): Promise<Momentopname> {
    await vulRegels(this.db);
    await this.volgers.ruimOp();
    const runner = this.db.createQueryRunner();
    let closed: Promise<void> | undefined;
    const sluit = () => (closed ??= runner.rollbackTransaction().finally(() => runner.release()));
    try {
      await runner.startTransaction('REPEATABLE READ');
      const soorten = soortenVoor(volger);
      const [kop] = (await runner.query(HEAD, [soorten])) as [Kop];
      return { ...kop, regels: lines(runner, kop, soorten), sluit };
    } catch (error) {
      await sluit().catch(() => undefined);
      throw error;
    }
  }

  /**
   * All facts as this process has them in memory, for a follower that may know them all; undefined when it may not, or they
   * are of a revision that is not (any more) known here. Acknowledges nothing.
   */
  async ingepakt(volger: Volger, register: Register): Promise<AsyncIterable<Buffer> | undefined> {
    if (soortenVoor(volger) !== null) return undefined;
    const { revisie, regels } = pakIn(register);
    await this.volgers.ruimOp();
    const [kop] = (await this.db.query(KOP, [revisie])) as [Omit<Kop, 'aantal'>?];
    return kop && regels(kop);
  }

  /**
   * The changes after `since`, at most 2,000; waits up to a fifth of a lease for the first. Asking acknowledges `since`.
   * Throws OnbekendeRevisie when `since` or its chain is not known here, or the follower is better off with a snapshot.
   */
  async na(
    volger: Volger,
    since: string,
    signal: AbortSignal,
    { keten, maxMs = this.leaseMs / POLLS_PER_LEASE }: Vraag = {},
  ): Promise<Bladzijde> {
    const begin = await this.plaats(since);
    if (begin.keten === null || (keten !== undefined && keten !== begin.keten) || begin.achter > FAR_BEHIND)
      throw new OnbekendeRevisie('the revision is not known here');
    // No lease for who stays behind, or a confirmation could wait for it without end.
    const lease = begin.wachtMs < STUCK_MS ? this.leaseMs : undefined;
    const had = await this.volgers.erkent(volger, since, lease ?? 0);
    const until = had ? Date.now() + maxMs : 0;
    for (;;) {
      const { gewekt, stop } = wekkerVan(this.db).luister('ketenhub_wijziging');
      try {
        const found = (await this.db.query(CHANGES, [since, soortenVoor(volger)])) as (Feedregel & { keten: string })[];
        if (found.length > 0 || Date.now() >= until || signal.aborted)
          return bladzijde(since, begin.keten, found, lease);
        await wacht(gewekt, Math.min(LOOK_MS, until - Date.now()), signal);
      } finally {
        stop();
      }
    }
  }

  private async plaats(since: string): Promise<Plaats> {
    const [plaats] = (await this.db.query(PLACE, [since])) as [Plaats];
    return plaats;
  }
}

interface Vraag {
  /** The chain as the follower has it. */
  readonly keten?: string;
  /** Milliseconds to wait when there is nothing. */
  readonly maxMs?: number;
}

interface Plaats {
  /** Null when this revision was not given out. */
  readonly keten: string | null;
  /** Changes since. */
  readonly achter: number;
  /** How long the first of them has been waiting, in milliseconds. */
  readonly wachtMs: number;
}

/** A lease is counted from when its poll was sent and known when that is answered: two polls must fit, with time to spare. */
const POLLS_PER_LEASE = 5;
const PAGE = 2_000;
const FAR_BEHIND = 100_000;
const STUCK_MS = 1_000;
/** Looks again this often, in case a notification was lost. */
const LOOK_MS = 1_000;
/** Revisions whose facts go in one line. */
const BLOCK = 5_000;

/** The gateway decides on nobody: it hears of rules, tasks and opdrachten, and of all else only that it happened. */
const soortenVoor = ({ naam }: Volger) => (naam === 'gateway' ? ['REGEL', 'TAAKTOEWIJZING', 'OPDRACHT'] : null);

function bladzijde(
  since: string,
  keten: string,
  found: readonly (Feedregel & { keten: string })[],
  lease?: number,
): Bladzijde {
  const last = found.at(-1);
  return {
    revisie: last?.revisie ?? since,
    wijzigingen: found.map(({ keten: _, som, ...regel }) => ({ ...regel, ...(som !== null && { som }) })),
    keten: last?.keten ?? keten,
    // A full page may not be all: what is relied on must be.
    ...(lease !== undefined && found.length < PAGE && { lease }),
  };
}

async function* lines(runner: QueryRunner, kop: Kop, soorten: readonly string[] | null): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const head = JSON.stringify(kop);
  hash.update(head);
  yield `${head}\n`;
  // Postgres makes the next block while this one is taken over; whoever stops halfway need not hear how that ended.
  const block = (from: number) => {
    const rows = runner.query(FACTS, [from, from + BLOCK, soorten]) as Promise<[{ feiten: string | null }]>;
    rows.catch(() => undefined);
    return rows;
  };
  let next = block(0);
  for (let from = 0; from < Number(kop.revisie); from += BLOCK) {
    const [{ feiten }] = await next;
    if (from + BLOCK < Number(kop.revisie)) next = block(from + BLOCK);
    if (feiten === null) continue;
    const line = `[${feiten}]`;
    hash.update(line);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ som: hash.digest('hex') })}\n`;
}

const PLACE = `
  SELECT CASE WHEN $1::bigint = 0 THEN '' ELSE (SELECT encode(keten, 'hex') FROM wijziging WHERE revisie = $1::bigint) END
      AS keten,
    (SELECT stand FROM revisie)::float8 - $1::float8 AS achter,
    coalesce((SELECT extract(epoch FROM clock_timestamp() - op) * 1000 FROM wijziging WHERE revisie = $1::bigint + 1), 0)::float8
      AS "wachtMs"`;

const HEAD = `
  SELECT r.stand::text AS revisie,
    (extract(epoch FROM GREATEST(clock_timestamp(), l.op)) * 1000)::float8 AS klok,
    coalesce(encode(l.keten, 'hex'), '') AS keten,
    (SELECT count(*)::int FROM wijziging
     WHERE actueel AND feit IS NOT NULL AND ($1::text[] IS NULL OR soort = ANY ($1::text[]))) AS aantal
  FROM revisie r LEFT JOIN wijziging l ON l.revisie = r.stand`;

const KOP = `
  SELECT revisie::text, (extract(epoch FROM GREATEST(clock_timestamp(), op)) * 1000)::float8 AS klok,
    encode(keten, 'hex') AS keten
  FROM wijziging WHERE revisie = $1`;

const FACTS = `
  SELECT string_agg('["' || soort || '",' || to_json(sleutel) || ',' || feit || ']', ',' ORDER BY revisie) AS feiten
  FROM wijziging
  WHERE revisie > $1 AND revisie <= $2 AND actueel AND feit IS NOT NULL AND ($3::text[] IS NULL OR soort = ANY ($3::text[]))`;

const CHANGES = `
  SELECT revisie::text, CASE WHEN open THEN soort ELSE 'OVERIG' END AS soort,
    CASE WHEN open THEN sleutel END AS sleutel, CASE WHEN open THEN feit::text END AS feit,
    CASE WHEN open THEN NULL ELSE encode(wijziging_som(soort, sleutel, feit), 'hex') END AS som,
    (extract(epoch FROM op) * 1000)::float8 AS op, beperkt, encode(keten, 'hex') AS keten
  FROM wijziging w, LATERAL (SELECT $2::text[] IS NULL OR soort = ANY ($2::text[]) AS open) o
  WHERE w.revisie > $1::bigint ORDER BY w.revisie LIMIT ${PAGE}`;
