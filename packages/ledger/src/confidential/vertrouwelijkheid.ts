import { IN_FORCE } from './table';

/** That processing may not be known to whom it is about, for a while. */
export interface Verklaring {
  readonly verwerkingsactiviteit: string;
  /** The subgraph whose records it is about; all of them when absent. */
  readonly bron?: string;
  /** The person; everybody when absent. */
  readonly betrokkene?: string;
  readonly tot: Date;
  /** The ground of AVG art. 23, in words. */
  readonly reden: string;
  /** Who declares it: the FG's user, or a source. */
  readonly door: string;
}

/** Declares processing confidential at the registry, and lifts that. Both stay on record. `query` gives the rows. */
export class Vertrouwelijkheid {
  constructor(private readonly query: (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>) {}

  /** From now until `tot`. Gives the id by which it can be lifted; throws a RangeError when `tot` has passed. */
  async verklaar({ verwerkingsactiviteit, bron, betrokkene, tot, reden, door }: Verklaring): Promise<string> {
    if (!(tot.getTime() > Date.now())) throw new RangeError('a confidentiality ends after now');
    const [row] = await this.query(
      `INSERT INTO logboek.vertrouwelijkheid (verwerkingsactiviteit, bron, betrokkene, tot, reden, door)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [verwerkingsactiviteit, bron ?? null, betrokkene ?? null, tot, reden, door],
    );
    return (row as { id: string }).id;
  }

  /** Lifts it now. False when there is none in force by this id, or, with `bron`, when another source declared it. */
  async hefOp(id: string, door: string, bron?: string): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO logboek.opheffing (vertrouwelijkheid, door)
       SELECT v.id, $2 FROM logboek.vertrouwelijkheid v
       WHERE v.id = $1 AND ($3::text IS NULL OR v.bron = $3) AND ${IN_FORCE} ON CONFLICT DO NOTHING RETURNING vertrouwelijkheid`,
      [id, door, bron ?? null],
    );
    return rows.length === 1;
  }
}
