import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pool } from 'pg';
import { originOf, type Head, type Signer } from '../head/head';
import { signHead } from '../head/note';
import { SALT_BYTES, sealRecord, type SealedRecord } from '../record/seal';
import type { Vastlegging } from '../record/vastlegging';
import type { Frontier } from '../tree/frontier';
import { nodesOf } from '../tree/node';
import { Boom } from './boom';
import { columns, parametersOf, recordset, values } from './columns';

/** A record, sealed: all that can be prepared before its place in the tree is known. */
export interface Prepared {
  readonly vastlegging: Vastlegging;
  /** Trace and span: the same for a repeat. */
  readonly key: string;
  readonly sealed: SealedRecord;
}

export const prepare = (vastlegging: Vastlegging): Prepared => ({
  vastlegging,
  key: keyOf(vastlegging.trace, vastlegging.span),
  sealed: sealRecord(vastlegging, nextSalt()),
});

/** Asked for in bulk: the call costs more than the bytes. */
let salts: Buffer = Buffer.alloc(0);
function nextSalt(): Buffer {
  if (salts.length === 0) salts = randomBytes(256 * SALT_BYTES);
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

type Queries = Pick<Pool, 'query'>;

/** Writes groups of records, each in one statement: records, nodes and signed head are there together or not at all. */
export class Writer {
  /** The right edge as this process knows it; absent when it must be read again. */
  private frontier: Frontier | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly signer: Signer,
  ) {}

  /**
   * Whether the group was written. False: another process wrote meanwhile, or one of the records is there already.
   * An error leaves it open whether the group was written; the right edge is read again then.
   */
  async write(group: readonly Prepared[]): Promise<boolean> {
    const known = this.frontier ?? (await this.load(this.pool));
    this.frontier = undefined;
    const frontier = known.copy();
    const written = await this.insert(this.pool, frontier, group);
    if (written) this.frontier = frontier;
    return written;
  }

  /** As write, while every other process waits: for one who lost his turn. False: a record is there already. */
  async writeAlone(group: readonly Prepared[]): Promise<boolean> {
    const client = await this.pool.connect();
    let failed: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
      const frontier = await this.load(client);
      const written = await this.insert(client, frontier, group);
      await client.query('COMMIT');
      this.frontier = written ? frontier : undefined;
      return written;
    } catch (error) {
      failed = error as Error;
      throw error;
    } finally {
      // A connection that failed may still be in its transaction: it is closed, not used again.
      client.release(failed);
    }
  }

  /** One statement for the group, on top of the tree with this right edge, which moves along. */
  private async insert(queries: Queries, frontier: Frontier, group: readonly Prepared[]): Promise<boolean> {
    if (group.length === 0) return true;
    const first = frontier.size;
    const nodes = group.flatMap(({ sealed }) => frontier.append(sealed.leaf));
    const head: Head = {
      origin: originOf(this.signer.kid),
      size: frontier.size,
      root: frontier.root(),
      time: new Date(),
    };
    const { id, bytes } = signHead(head, this.signer);
    const { rowCount } = await queries.query({
      name: 'schrijf',
      text: WRITE,
      values: [
        first,
        head.size,
        head.root,
        head.time.toISOString(),
        id,
        bytes,
        nodesOf(first),
        Buffer.concat(nodes),
        ...parametersOf(group.map(({ sealed }) => sealed)),
      ],
    });
    return rowCount === group.length;
  }

  /** What the ledger already holds under the traces and spans of this group. */
  async known(group: readonly Prepared[]): Promise<Map<string, Known>> {
    const { rows } = await this.pool.query<KnownRow>(KNOWN, [
      group.map(({ vastlegging }) => vastlegging.trace),
      group.map(({ vastlegging }) => vastlegging.span),
      new Date(Date.now() - RETRY_WINDOW_MS),
    ]);
    return new Map(
      rows.map((row) => [keyOf(row.trace_id, row.span_id), { who: whoAsked(row), outcome: outcomeOf(row) }]),
    );
  }

  /** Reads the right edge, and refuses to build on a tree whose newest head does not say the same. */
  private async load(queries: Queries): Promise<Frontier> {
    const boom = new Boom(queries, this.signer.kid);
    const head = (await boom.head())?.head;
    const frontier = await boom.frontier(head?.size ?? 0);
    if (head !== undefined && !frontier.root().equals(head.root))
      throw new Error('the nodes of the tree contradict its head');
    return frontier;
  }
}

/** A repeat of trace, operation and person is a retry for this long; after that it is a new disclosure. */
const RETRY_WINDOW_MS = 600_000;
const RETRY_WINDOW = `interval '${RETRY_WINDOW_MS} milliseconds'`;

const LOCK = `hashtext('logboek.boom')`;

/**
 * Writers share the lock and are ordered by the chain of heads: only one can follow a given head. The look-up of retries
 * is exact: whoever wrote in between took the same place in the chain, and then nothing is written here. It ends shortly
 * after now, so that it looks in this month alone.
 */
const WRITE = `
  WITH slot AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(${LOCK})),
  rij AS MATERIALIZED (
    SELECT * FROM ${recordset(9)}),
  bekend AS (
    SELECT FROM rij WHERE (
      SELECT i.volgnummer FROM inzage i
      WHERE i.trace_id = rij.trace_id AND i.span_id = rij.span_id
        AND i.einde BETWEEN $4::timestamptz - ${RETRY_WINDOW} AND $4::timestamptz + ${RETRY_WINDOW} LIMIT 1
    ) IS NOT NULL LIMIT 1),
  kop AS (
    INSERT INTO logboek.boom (vorige, grootte, wortel, tijd, sleutel, handtekening, positie, knopen)
    SELECT $1::bigint, $2::bigint, $3::bytea, $4::timestamptz, $5::bytea, $6::bytea, $7::bigint, $8::bytea
    FROM slot WHERE NOT EXISTS (SELECT FROM bekend)
    ON CONFLICT DO NOTHING RETURNING vorige)
  INSERT INTO inzage (volgnummer, ${columns})
  SELECT kop.vorige + rij.nr - 1, ${values} FROM kop, rij`;

const KNOWN = `
  SELECT i.* FROM unnest($1::text[], $2::text[]) AS k (trace, span), LATERAL (
    SELECT * FROM inzage i WHERE i.trace_id = k.trace AND i.span_id = k.span AND i.einde > $3::timestamptz LIMIT 1) AS i`;

/** Who asked for a record that is there already, and what was decided. */
export interface Known {
  readonly who: string;
  readonly outcome: string;
}

const keyOf = (trace: string, span: string): string => `${trace} ${span}`;

interface KnownRow extends Caller, Pick<Vastlegging, 'besluiten'> {
  readonly trace_id: string;
  readonly span_id: string;
}

type Caller = Pick<Vastlegging, 'organisatie' | 'uitvoerder' | 'rol' | 'doel' | 'gebruiker' | 'client'>;
export const whoAsked = ({ organisatie, uitvoerder, rol, doel, gebruiker, client }: Caller): string =>
  JSON.stringify([organisatie, uitvoerder ?? null, rol, doel ?? null, gebruiker, client]);

export const outcomeOf = ({ besluiten }: Pick<Vastlegging, 'besluiten'>): string => canonicalize(besluiten)!;
