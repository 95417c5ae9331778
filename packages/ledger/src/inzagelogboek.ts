import { createHmac, createSecretKey } from 'node:crypto';
import { Pool } from 'pg';
import type { Signer } from './head/head';
import type { Inzage } from './inzage';
import { withNextSpan, withSpans } from './record/vastlegging';
import { Months } from './store/months';
import { outcomeOf, prepare, whoAsked, Writer, type Known, type Prepared } from './store/writer';

/** Reports that a record could not be written; nothing may be released then. */
export class RegistratieMislukt extends Error {
  override name = 'RegistratieMislukt';
}

/** Reports that this operation was asked before under the same trace, by another caller; nothing may be released. */
export class HerhalingStrijdig extends Error {
  override name = 'HerhalingStrijdig';
}

/** One operation's records, waiting to be written. */
interface Waiting {
  records: Prepared[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface InzagelogboekOptions {
  /** Signs the heads; its name is that of the ledger. */
  readonly signer: Signer;
  /** Records that may wait at once; what comes on top is refused at once, and so not released. */
  readonly capacity?: number;
}

/**
 * The disclosure log of one subgraph: an append-only Merkle tree (RFC 9162) in its own database. Concurrent requests
 * share a commit: while one is under way the next gathers.
 */
export class Inzagelogboek {
  private waiting: Waiting[] = [];
  private count = 0;
  private busy = false;
  private writing = Promise.resolve();
  private readonly pool: Pool;
  private readonly months: Months;
  private readonly writer: Writer;
  private readonly capacity: number;
  private readonly hideOperation: (text: string) => string;
  private readonly listeners = new Set<() => void>();

  /** Writes over a connection of its own, so that no query of the subgraph keeps a record waiting. */
  constructor(databaseUrl: string, { signer, capacity = 20_000 }: InzagelogboekOptions) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: 1,
      application_name: 'ketenhub inzagelogboek',
      keepAlive: true,
      // Durable means durable, whatever this database does for others.
      options: '-c synchronous_commit=on',
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      statement_timeout: TIMEOUT_MS,
    });
    // Also while it is taken out of the pool: without a listener a lost connection would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
    this.months = new Months(this.pool);
    this.writer = new Writer(this.pool, signer);
    this.capacity = capacity;
    this.hideOperation = keyedHash(signer);
  }

  /** Writes what waits, then ends. */
  async close(): Promise<void> {
    this.months.stop();
    await this.writing;
    await this.pool.end();
  }

  /** Calls back after every commit. Returns how to stop that. */
  onCommit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Resolves when the records of one operation are durable; rejects with RegistratieMislukt when they are not, or with
   * HerhalingStrijdig. The same operation again under the same trace, with the same outcome, is one record.
   */
  append(inzagen: readonly Inzage[]): Promise<void> {
    if (inzagen.length === 0) return Promise.resolve();
    if (this.count + inzagen.length > this.capacity)
      return Promise.reject(new RegistratieMislukt('Too many records wait to be written'));
    const operatie = this.hideOperation(inzagen[0]!.operatie);
    const records = withSpans(inzagen, operatie).map(prepare);
    this.count += records.length;
    return new Promise((resolve, reject) => {
      this.waiting.push({ records, resolve, reject });
      if (!this.busy) this.writing = this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.busy = true;
    await this.months.ready();
    while (this.waiting.length > 0) {
      const group = this.nextGroup();
      await this.settle(group);
      this.listeners.forEach((listener) => listener());
    }
    this.busy = false;
  }

  /** As many operations as fit in a commit. One that repeats another of the group waits, and finds it written. */
  private nextGroup(): Waiting[] {
    const keys = new Set<string>();
    const isTaken = ({ key }: Prepared) => keys.has(key);
    const group: Waiting[] = [];
    const rest: Waiting[] = [];
    for (const one of this.waiting) {
      const fits = group.length === 0 || (keys.size + one.records.length <= GROUP && !one.records.some(isTaken));
      if (keys.size < GROUP) one.records.forEach(({ key }) => keys.add(key));
      (fits ? group : rest).push(one);
    }
    this.waiting = rest;
    group.forEach(({ records }) => (this.count -= records.length));
    return group;
  }

  /** Writes the group. A record that the database does not take fails its own operation and no other. */
  private async settle(group: readonly Waiting[]): Promise<void> {
    try {
      await this.write(group);
    } catch (cause) {
      if (group.length > 1 && isAboutData(cause)) for (const one of group) await this.settle([one]);
      else {
        const error = new RegistratieMislukt('The disclosure log could not be written', { cause });
        group.forEach((one) => one.reject(error));
      }
    }
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    let rest = group;
    let written = await this.writer.write(recordsOf(rest));
    for (let tries = 0; !written; tries++) {
      if (tries === MAX_TRIES) throw new Error('other processes kept writing first');
      rest = withoutKnown(rest, await this.writer.known(recordsOf(rest)));
      written = await this.writer.writeAlone(recordsOf(rest));
    }
    // Whoever is answered goes on to work: what waits is on its way to the database before that.
    const answer = () => rest.forEach((one) => one.resolve());
    if (this.waiting.length > 0) setImmediate(answer);
    else answer();
  }
}

const recordsOf = (group: readonly Waiting[]): Prepared[] => group.flatMap(({ records }) => records);

/** Takes out what is in the ledger already; refuses what somebody else asked; what ended otherwise gets the next span. */
function withoutKnown(group: readonly Waiting[], known: ReadonlyMap<string, Known>): Waiting[] {
  return group.filter((one) => {
    const before = one.records.map(({ key }) => known.get(key));
    if (one.records.some(({ vastlegging }, i) => before[i] !== undefined && before[i].who !== whoAsked(vastlegging))) {
      one.reject(new HerhalingStrijdig('This operation was asked before under the same trace, by another caller'));
      return false;
    }
    one.records = one.records.flatMap((record, i) => {
      if (before[i] === undefined) return [record];
      return before[i].outcome === outcomeOf(record.vastlegging) ? [] : [prepare(withNextSpan(record.vastlegging))];
    });
    return true;
  });
}

/**
 * An operation may hold a number that somebody could guess: its hash is keyed with a secret that only holders of the
 * signing key can make (Ed25519 signs the same text the same way every time).
 */
function keyedHash(signer: Signer): (text: string) => string {
  const secret = createSecretKey(signer.signBytes(Buffer.from('ketenhub operatie')));
  return (text) => createHmac('sha256', secret).update(text).digest('hex');
}

/** Repeats of one operation under one trace that ended otherwise each time; also the end of any doubt. */
const MAX_TRIES = 20;

/** Records in one commit: enough to share an fsync, and so few that the next group is made ready meanwhile. */
const GROUP = 256;
/** Milliseconds that connecting and writing may take each, before the requests that wait are refused. */
const TIMEOUT_MS = 10_000;

/** SQLSTATE classes 22 and 23: a value that the database does not take, not a database that does not work. */
const isAboutData = (error: unknown): boolean => /^2[23]/.test((error as { code?: string })?.code ?? '');
