import type { Pool } from 'pg';
import { originOf, type Head } from '../head/head';
import { noteOf, type Note } from '../head/note';
import { Frontier } from '../tree/frontier';
import { cover, lastLeaf, positionOf, type Node } from '../tree/node';
import { proveConsistency, proveInclusion } from '../tree/proof';

/** The table that holds a tree, and which of its trees. */
export interface BoomTable {
  readonly table: string;
  /** The column `bron` must be this, where one table holds several trees. */
  readonly bron?: string;
}

const OWN: BoomTable = { table: 'logboek.boom' };

/** The row of a commit, as far as its signed head needs it. */
interface HeadRow {
  readonly grootte: string;
  readonly wortel: Buffer;
  readonly tijd: Date;
  readonly sleutel: Buffer;
  readonly handtekening: Buffer;
}

/** Reads a tree from its table: heads, nodes, proofs. Every proof takes one query and about log2(n) index look-ups. */
export class Boom {
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly naam: string,
    private readonly source: BoomTable = OWN,
  ) {}

  /** The newest head of at most `size` records; none when there is no such commit. */
  async head(size = Number.MAX_SAFE_INTEGER): Promise<Note | undefined> {
    const [newest] = await this.heads('grootte <= $1', size, 1, 'DESC');
    return newest;
  }

  /** The first head that holds more than `size` records. */
  async headAfter(size: number): Promise<Note | undefined> {
    const [first] = await this.headsAfter(size, 1);
    return first;
  }

  /** The heads of more than `from` records, oldest first. */
  headsAfter(from: number, limit: number): Promise<Note[]> {
    return this.heads('grootte > $1', from, limit);
  }

  /** The right edge of the tree of `size` records. */
  async frontier(size: number): Promise<Frontier> {
    return Frontier.of(size, await this.nodes(cover(0, size)));
  }

  inclusion(index: number, size: number): Promise<Buffer[]> {
    return proveInclusion(index, size, this.nodes);
  }

  consistency(first: number, second: number): Promise<Buffer[]> {
    return proveConsistency(first, second, this.nodes);
  }

  /** Hashes of the leaves from `from` up to `to`. */
  leaves(from: number, to: number): Promise<readonly Buffer[]> {
    return this.nodes(Array.from({ length: to - from }, (_, i) => ({ level: 0, index: from + i })));
  }

  private readonly nodes = async (nodes: readonly Node[]): Promise<readonly Buffer[]> => {
    if (nodes.length === 0) return [];
    const { rows } = await this.pool.query<{ hash: Buffer | null }>(
      `SELECT (SELECT substring(b.knopen FROM (k.positie - b.positie)::int * 32 + 1 FOR 32) FROM ${this.source.table} b
         WHERE b.grootte > k.blad ${this.and()} ORDER BY b.grootte LIMIT 1) AS hash
       FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS k (blad, positie, nr) ORDER BY k.nr`,
      [nodes.map(lastLeaf), nodes.map(positionOf)],
    );
    return rows.map(({ hash }) => {
      if (hash?.length !== 32) throw new Error('the tree lacks a node');
      return hash;
    });
  };

  private async heads(where: string, size: number, limit: number, order = ''): Promise<Note[]> {
    const { rows } = await this.pool.query<HeadRow>(
      `SELECT b.grootte::text, wortel, tijd, sleutel, handtekening FROM ${this.source.table} b
       WHERE b.${where} ${this.and()} ORDER BY b.grootte ${order} LIMIT ${Math.floor(limit)}`,
      [size],
    );
    return rows.map((row) => this.toNote(row));
  }

  private toNote({ grootte, wortel, tijd, sleutel, handtekening }: HeadRow): Note {
    const head: Head = { origin: originOf(this.naam), size: Number(grootte), root: wortel, time: tijd };
    return noteOf(head, [{ name: head.origin, id: sleutel, bytes: handtekening }]);
  }

  private and(): string {
    const { bron } = this.source;
    if (bron === undefined) return '';
    if (!/^[a-z]+$/.test(bron)) throw new Error('not the name of a source');
    return `AND b.bron = '${bron}'`;
  }
}
