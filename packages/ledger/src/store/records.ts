import type { Pool } from 'pg';
import type { Besluit } from '../inzage';
import type { Vastlegging } from '../record/vastlegging';

/** A record with its place in the tree and its salt. */
export interface StoredRecord {
  readonly volgnummer: number;
  readonly vastlegging: Vastlegging;
  readonly zout: Buffer;
}

/** The records from `from` up to `to` that are still there, in order: retention leaves the leaf and takes the record. */
export const readRecords = (pool: Pick<Pool, 'query'>, from: number, to: number): Promise<StoredRecord[]> =>
  selectRecords(pool, 'volgnummer >= $1 AND volgnummer < $2 ORDER BY i.volgnummer', [from, to]);

/** The records for which this holds. */
export async function selectRecords(
  pool: Pick<Pool, 'query'>,
  where: string,
  values: readonly unknown[],
): Promise<StoredRecord[]> {
  const { rows } = await pool.query<Row>(`SELECT i.* FROM inzage i WHERE ${where}`, [...values]);
  return rows.map(toRecord);
}

interface Row extends Omit<Vastlegging, 'trace' | 'span' | 'ouder' | 'doel' | 'uitvoerder' | 'besluiten'> {
  readonly volgnummer: string;
  readonly trace_id: string;
  readonly span_id: string;
  readonly ouder: string | null;
  readonly doel: string | null;
  readonly uitvoerder: string | null;
  readonly besluiten: Besluit[];
  readonly zout: Buffer;
}

const toRecord = ({ volgnummer, trace_id, span_id, ouder, doel, uitvoerder, zout, ...rest }: Row): StoredRecord => ({
  volgnummer: Number(volgnummer),
  vastlegging: {
    ...rest,
    ...(ouder !== null && { ouder }),
    ...(uitvoerder !== null && { uitvoerder }),
    trace: trace_id,
    span: span_id,
    doel: doel ?? undefined,
  },
  zout,
});
