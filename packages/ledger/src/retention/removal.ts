import type { Pool } from 'pg';

/** What a ledger says of a record whose contents it removed when their time was over. */
export interface Removal {
  readonly verwerkingsactiviteit: string;
  /** How long it was kept. */
  readonly maanden: number;
  /** When it went. */
  readonly op: string;
}

/** The removals of records from `from` up to `to`, by number. */
export async function readRemovals(
  queries: Pick<Pool, 'query'>,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, Removal>> {
  const { rows } = await queries.query<{ volgnummer: string; activiteit: string; maanden: number; op: Date }>(
    `SELECT n.volgnummer, v.verwerkingsactiviteit AS activiteit, v.maanden, v.op
     FROM logboek.verwijdering v
     JOIN generate_series($1::bigint, $2::bigint - 1) AS n (volgnummer) ON v.volgnummers @> n.volgnummer
     WHERE v.tabel = 'inzage' AND v.volgnummers && int8range($1::bigint, $2::bigint)`,
    [from, to],
  );
  return new Map(
    rows.map(({ volgnummer, activiteit, maanden, op }) => [
      Number(volgnummer),
      { verwerkingsactiviteit: activiteit, maanden, op: op.toISOString() },
    ]),
  );
}

/** Until when a record under a head of this moment stays at the least; a record is somewhat older than its head. */
export function keptUntil(head: Date, maanden: number): Date {
  const until = new Date(head);
  until.setUTCMonth(until.getUTCMonth() + maanden);
  return new Date(until.getTime() - SLACK_MS);
}

/** Months differ in length, and a record may wait before it is written. */
const SLACK_MS = 3 * 86_400_000;
