import type { Pool, PoolClient } from 'pg';
import type { KeySet } from '../head/head';
import { isCosignedBy, isSignedBy, noteOf, parseNote, type Note, type Signature } from '../head/note';
import { claimedLeaf, leafOfContents, recordIn, type Line } from '../record/line';
import { sealRecord, type SealedRecord } from '../record/seal';
import { Boom } from '../store/boom';
import { columns, parametersOf, recordset, values } from '../store/columns';
import { nodesOf } from '../tree/node';
import type { Finding } from '../verify/finding';

/** What a ledger sends: its records from `vanaf` on, up to the head in `noot`. */
export interface Delivery {
  readonly vanaf: number;
  readonly noot: string;
  readonly vastleggingen: readonly Line[];
}

/** A delivery does not follow what is here: it should go on from `size`. */
export class OutOfOrder extends Error {
  override name = 'OutOfOrder';
  constructor(readonly size: number) {
    super(`the next record is ${size}`);
  }
}

/** A delivery contradicts itself, its signature, or what was received before. */
export class Contradiction extends Error {
  override name = 'Contradiction';
  constructor(readonly finding: Finding) {
    super(finding.uitleg);
  }
}

/** A delivery that agrees with itself. */
interface Checked {
  readonly note: Note;
  readonly lines: readonly { readonly leaf: Buffer; readonly sealed: SealedRecord | undefined }[];
}

/** Receives every ledger of the hub and verifies it on arrival: each leaf from its contents, each root from the leaves. */
export class Collector {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeySet,
    private readonly log: (message: string) => void,
  ) {}

  /** How many records of this ledger are here. */
  async size(bron: string): Promise<number> {
    return (await this.boom(bron).head())?.head.size ?? 0;
  }

  /** The newest head of a ledger that is here, with the countersignatures on it. */
  async head(bron: string): Promise<Note | undefined> {
    const note = await this.boom(bron).head();
    if (note === undefined) return undefined;
    const { rows } = await this.pool.query<Signature>(COSIGNATURES, [bron, note.head.size]);
    return noteOf(note.head, [...note.signatures, ...rows]);
  }

  consistency(bron: string, first: number, second: number): Promise<Buffer[]> {
    return this.boom(bron).consistency(first, second);
  }

  /** Takes in a delivery, whole or not at all; what is here already is compared, not stored again. Gives the new size. */
  async receive(bron: string, delivery: Delivery): Promise<number> {
    try {
      const checked = this.check(bron, delivery);
      return await this.inTurn(bron, (client) => this.store(client, bron, delivery.vanaf, checked));
    } catch (error) {
      if (error instanceof Contradiction) await this.alarm(bron, error.finding, 'toestemming');
      throw error;
    }
  }

  /** Keeps a witness's statement about a head that is here. False when it is not valid. */
  async cosigned(bron: string, getuige: string, size: number, signature: Signature): Promise<boolean> {
    const note = await this.boom(bron).head(size);
    if (getuige === bron || note?.head.size !== size) return false;
    if (!isCosignedBy(noteOf(note.head, [signature]), getuige, this.keys)) return false;
    const { name: _, id, bytes } = signature;
    await this.pool.query(COSIGN, [bron, size, getuige, id, bytes]);
    return true;
  }

  /** Records what does not agree, once, for the FG. */
  async alarm(bron: string, { soort, van, tot, uitleg }: Finding, gemeldDoor: string): Promise<void> {
    this.log(`ALARM, the ledger of ${bron}: ${soort} ${van ?? ''}-${tot ?? ''} (reported by ${gemeldDoor})`);
    await this.pool.query(ALARM, [bron, soort, van, tot, uitleg, gemeldDoor]);
  }

  /** All that can be judged without knowing what came before. */
  private check(bron: string, { vanaf, noot, vastleggingen }: Delivery): Checked {
    const note = readable(() => parseNote(noot));
    const { size } = note.head;
    if (!isSignedBy(note, bron, this.keys))
      throw contradiction(
        'HANDTEKENING',
        undefined,
        undefined,
        `een hoofd van ${size} is niet door ${bron} ondertekend`,
      );
    if (vanaf + vastleggingen.length !== size)
      throw contradiction('ONTBREEKT', vanaf, size - 1, 'de zending telt niet wat haar hoofd zegt');
    const lines = vastleggingen.map((line, i) => {
      const number = vanaf + i;
      const { leaf, real, sealed } = readable(() => contentsOf(line));
      if (line.volgnummer !== number) throw contradiction('VOLGORDE', number, number, 'niet op volgorde verzonden');
      if (real !== undefined && !real.equals(leaf))
        throw contradiction('GEWIJZIGD', number, number, 'de inhoud past niet bij haar blad in de boom');
      return { leaf, sealed };
    });
    return { note, lines };
  }

  private async store(client: PoolClient, bron: string, vanaf: number, { note, lines }: Checked): Promise<number> {
    const boom = this.boom(bron, client);
    const here = (await boom.head())?.head.size ?? 0;
    if (vanaf > here) throw new OutOfOrder(here);
    const { size, root, time } = note.head;
    const known = await boom.leaves(vanaf, Math.min(here, size));
    const other = known.findIndex((leaf, i) => !leaf.equals(lines[i]!.leaf));
    if (other >= 0)
      throw contradiction(
        'AFGESPLITST',
        vanaf + other,
        vanaf + other,
        'eerder is hier een andere vastlegging ontvangen',
      );
    const frontier = await boom.frontier(Math.min(here, size));
    const fresh = lines.slice(known.length);
    const nodes = fresh.flatMap(({ leaf }) => frontier.append(leaf));
    if (!frontier.root().equals(root))
      throw contradiction(
        'AFGESPLITST',
        here,
        size - 1,
        'het ondertekende hoofd volgt niet uit wat eerder is ontvangen',
      );
    if (size <= here) return here;
    const [signature] = note.signatures;
    const commit = [bron, here, size, root, time, signature!.id, signature!.bytes, nodesOf(here), Buffer.concat(nodes)];
    await client.query(COMMIT, commit);
    const records = fresh.flatMap(({ sealed }, i) => (sealed === undefined ? [] : { number: here + i, sealed }));
    const rows = parametersOf(records.map(({ sealed }) => sealed));
    await client.query(RECORDS, [bron, records.map(({ number }) => number), ...rows]);
    return size;
  }

  /** Deliveries of one ledger, one after the other, also over replicas of the registry. */
  private async inTurn<T>(bron: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let failed: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('logboek.keten_boom'), hashtext($1))`, [bron]);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      const expected = error instanceof OutOfOrder || error instanceof Contradiction;
      if (expected) await client.query('ROLLBACK').catch((lost: Error) => (failed = lost));
      else failed = error as Error;
      throw error;
    } finally {
      client.release(failed);
    }
  }

  private boom(bron: string, queries: Pick<Pool, 'query'> = this.pool): Boom {
    return new Boom(queries, bron, { table: 'logboek.keten_boom', bron });
  }
}

const contradiction = (soort: Finding['soort'], van: number | undefined, tot: number | undefined, uitleg: string) =>
  new Contradiction({ soort, van, tot, uitleg });

/** The leaf that a line claims, and the real one: of a whole record from what will be stored of it, in its canonical order. */
function contentsOf(line: Line): { leaf: Buffer; real: Buffer | undefined; sealed: SealedRecord | undefined } {
  const record = recordIn(line);
  const sealed = record && sealRecord(record.vastlegging, record.zout);
  return { leaf: claimedLeaf(line), real: sealed?.leaf ?? leafOfContents(line), sealed };
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw contradiction('ONLEESBAAR', undefined, undefined, 'de zending is niet te lezen');
  }
}

const COMMIT = `
  INSERT INTO logboek.keten_boom (bron, vorige, grootte, wortel, tijd, sleutel, handtekening, positie, knopen)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const RECORDS = `
  INSERT INTO keteninzage (bron, volgnummer, ${columns})
  SELECT $1, n.volgnummer, ${values}
  FROM ${recordset(3)} JOIN unnest($2::bigint[]) WITH ORDINALITY AS n (volgnummer, nr) USING (nr)`;

const COSIGNATURES = `
  SELECT 'ketenhub.nl/getuige/' || getuige AS name, sleutel AS id, handtekening AS bytes
  FROM logboek.medeondertekening WHERE bron = $1 AND grootte = $2 ORDER BY getuige`;

const COSIGN = `
  INSERT INTO logboek.medeondertekening (bron, grootte, getuige, sleutel, handtekening) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING`;

const ALARM = `
  INSERT INTO inzage_alarm (bron, soort, van, tot, uitleg, gemeld_door) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
