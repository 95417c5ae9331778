import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type PostgresOptions, type TestPostgres } from '@ketenhub/demo';
import { CALLER_HEADER, generateKeys, signCaller, SigningKey, type PublicKeys } from '@ketenhub/identity';
import { verifyLedger, type Finding } from '@ketenhub/ledger';
import { Pool } from 'pg';
import { ROOT } from '../hub/command';
import { freePort, newTrace } from '../hub/running-hub';
import { Proces } from '../race/keten';
import { REVISIE, SAMI } from './bron';
import { Line } from './line';

/** What a client got: its data, a code, or nothing because the connection broke. */
export interface Antwoord {
  readonly trace: string;
  readonly status?: number;
  readonly code?: string;
  /** Whether anything about the person was in it. */
  readonly verstrekt: boolean;
}

export interface Oordeel {
  /** Answers that left without a record. */
  readonly zonderVastlegging: number;
  /** Whether the numbers run from 0 without a gap. */
  readonly dicht: boolean;
  readonly bevindingen: readonly Finding[];
}

/** An operator who asked for speed: the log must not believe him. */
const CARELESS = ['synchronous_commit=off', 'wal_writer_delay=10s', 'max_wal_size=64MB', 'min_wal_size=32MB'];

/** One source as a real process, with a Postgres of its own that waits for its disk, and the line between them. */
export class Source {
  private constructor(
    readonly postgres: TestPostgres,
    readonly pool: Pool,
    readonly line: Line,
    readonly proces: Proces,
    private readonly keys: { gateway: SigningKey; own: SigningKey; public: PublicKeys },
  ) {}

  static async start({ zonder, ...options }: PostgresOptions & { zonder?: 'WACHTEN' } = {}): Promise<Source> {
    const settings = [...CARELESS, ...(options.settings ?? [])];
    const postgres = await startPostgres({ durable: true, ...options, settings });
    const url = new URL(await postgres.createDatabase('bron'));
    const pool = new Pool({ connectionString: url.href, max: 2 });
    pool.on('connect', (client) => client.on('error', () => undefined));
    pool.on('error', () => undefined);
    const line = await Line.to(Number(url.port));
    url.port = String(line.port);
    const { settings: own, keys } = await generateKeys(['gateway', 'gemeente']);
    const port = await freePort();
    const env = {
      SUBGRAPH_HOST: 'localhost',
      SUBGRAPH_PORT: String(port),
      DATABASE_URL: url.href,
      SIGNING_KEY: own.gemeente!,
      HUB_JWKS: JSON.stringify(keys),
      REGISTRY_URL: 'http://127.0.0.1:9',
    };
    const proces = new Proces('gemeente', port, zonder ? [zonder] : [], env, join(ROOT, 'test/dist/crash/process.js'));
    const [gateway, gemeente] = [SigningKey.parse(own.gateway!), SigningKey.parse(own.gemeente!)];
    const source = new Source(postgres, pool, line, proces, { gateway, own: gemeente, public: keys });
    proces.start();
    await source.untilItReleases();
    return source;
  }

  async stop(): Promise<void> {
    await this.proces.end();
    this.line.close();
    await this.pool.end();
    await this.postgres.stop();
  }

  async ask(): Promise<Antwoord> {
    const trace = newTrace();
    const caller = { ...CALLER, trace, revisie: REVISIE };
    try {
      const response = await fetch(`${this.proces.url}/graphql`, {
        method: 'POST',
        signal: AbortSignal.timeout(30_000),
        headers: {
          'content-type': 'application/json',
          [CALLER_HEADER]: await signCaller(caller, 'gemeente', this.keys.gateway),
        },
        body: JSON.stringify({ query: `{ statushouder(id: "${SAMI}") { roepnaam } }` }),
      });
      const text = await response.text();
      const code = (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
      return { trace, status: response.status, code, verstrekt: text.includes('Sami') };
    } catch {
      return { trace, verstrekt: false };
    }
  }

  /** Resolves when an answer with data comes; nobody does anything for it meanwhile. */
  async untilItReleases(within = 90_000): Promise<void> {
    for (const deadline = Date.now() + within; !(await this.ask()).verstrekt; await sleep(50))
      if (Date.now() > deadline) throw new Error('The source did not resume.');
  }

  /** Signed head that anybody can read; whoever saw it can hold the source to it. */
  async head(): Promise<string | undefined> {
    const response = await fetch(`${this.proces.url}/logboek/hoofd`, { signal: AbortSignal.timeout(5_000) });
    return response.ok ? response.text() : undefined;
  }

  /** Compares what clients got with what is on record, and verifies the tree as a partner would. */
  async judge(antwoorden: readonly Antwoord[], heads: readonly string[]): Promise<Oordeel> {
    const given = antwoorden.filter(({ verstrekt }) => verstrekt).map(({ trace }) => trace);
    const [row] = (
      await this.pool.query<{ missing: number; dense: boolean }>(
        `SELECT (SELECT count(*)::int FROM unnest($1::text[]) AS t (trace)
                 WHERE NOT EXISTS (SELECT FROM inzage i WHERE i.trace_id = t.trace)) AS missing,
                (SELECT count(*) = max(volgnummer) + 1 AND min(volgnummer) = 0 FROM inzage) AS dense`,
        [given],
      )
    ).rows;
    const { findings } = await verifyLedger({
      ledger: this.proces.url,
      keys: this.keys.public,
      key: this.keys.own,
      others: heads,
      complete: true,
    });
    return { zonderVastlegging: row!.missing, dicht: row!.dense, bevindingen: findings };
  }
}

const CALLER = {
  organisatie: 'gemeente-maasveld',
  rol: 'KLANTMANAGER_INBURGERING',
  doel: 'INBURGERING_REGISSEREN',
  gebruiker: 'mw-test',
  client: 'test',
};
