import type { Pool } from 'pg';
import { isThinned, NIET_VERLOPEN_STATE } from './table';

/** The tables that records are removed from: a ledger's own, and at the registry what it collected. */
export type RecordTable = 'inzage' | 'keteninzage';

/** So many records of one activity and month are past their time. */
export interface Due {
  /** A RecordTable, or one that its database keeps for as long beside them. */
  readonly tabel: string;
  readonly verwerkingsactiviteit: string;
  /** YYYY-MM, of when they were written. */
  readonly maand: string;
  readonly aantal: number;
}

/** A record would be removed before its time; nothing was. */
export class NietVerlopen extends Error {
  override name = 'NietVerlopen';
  readonly code = 'NIET_VERLOPEN';
}

type Queries = Pick<Pool, 'query'>;

/** Of one activity alone, and everything before a moment instead of what is past its time. */
interface Which {
  readonly verwerkingsactiviteit?: string;
  readonly voor?: Date;
}

/** Months per processing activity. */
export type Termijnen = Readonly<Record<string, number>>;

/** Puts on record how long records stay, where that is not what it says already. */
export async function setPeriods(queries: Queries, termijnen: Termijnen): Promise<void> {
  await queries.query(SET_PERIODS, [Object.keys(termijnen), Object.values(termijnen)]);
}

/** Removes contents that are past their time, as the bewaarder; leaves and proofs stay. */
export class Retention {
  constructor(private readonly queries: Queries) {}

  /** What would go now. */
  async due(): Promise<Due[]> {
    const found = await Promise.all((await this.tables()).map((tabel) => this.dueIn(tabel)));
    if (!(await this.keepsOthers())) return found.flat();
    const { rows } = await this.queries.query<Due>('SELECT * FROM logboek.verlopen_buiten_logboek()');
    return [...found.flat(), ...rows];
  }

  /**
   * Removes what is past its time; with `voor` everything of an activity that was written before that moment, and throws
   * NietVerlopen when the database keeps some of it. Gives how many went.
   */
  async remove(only: Which = {}): Promise<number> {
    let removed = 0;
    for (const tabel of await this.tables())
      for (let more = Infinity; more > 0; removed += more) more = await this.removeSome(tabel, only);
    return (await this.keepsOthers()) ? removed + (await this.removeOthers(only)) : removed;
  }

  /** Removes heads of other ledgers that a witness agreed with, all but one an hour once they are a day old; how many. */
  async thinHeads(): Promise<number> {
    return (await this.queries.query(`DELETE FROM logboek.gezien g WHERE ${isThinned('g')}`)).rowCount ?? 0;
  }

  private async tables(): Promise<RecordTable[]> {
    const { rows } = await this.queries.query<{ keten: boolean }>(
      `SELECT to_regclass('keteninzage') IS NOT NULL AS keten`,
    );
    return rows[0]!.keten ? ['inzage', 'keteninzage'] : ['inzage'];
  }

  /** Does this database keep more than records for as long as an activity says? It then removes that by itself. */
  private async keepsOthers(): Promise<boolean> {
    const { rows } = await this.queries.query<{ functie: string | null }>(
      `SELECT to_regprocedure('logboek.verwijder_buiten_logboek(text, timestamptz)')::text AS functie`,
    );
    return rows[0]!.functie !== null;
  }

  private async removeOthers({ verwerkingsactiviteit, voor }: Which): Promise<number> {
    const sql = 'SELECT logboek.verwijder_buiten_logboek($1, $2) AS aantal';
    return this.refused(async () => {
      const { rows } = await this.queries.query<{ aantal: number }>(sql, [verwerkingsactiviteit ?? null, voor ?? null]);
      return rows[0]!.aantal;
    });
  }

  private async dueIn(tabel: RecordTable): Promise<Due[]> {
    const { rows } = await this.queries.query<Omit<Due, 'tabel'>>(
      `SELECT i.verwerkingsactiviteit, to_char(i.einde AT TIME ZONE 'UTC', 'YYYY-MM') AS maand, count(*)::int AS aantal
       FROM ${tabel} i JOIN ${PERIODS} USING (verwerkingsactiviteit)
       WHERE i.einde <= now() - t.maanden * interval '1 month' GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return rows.map((row) => ({ tabel, ...row }));
  }

  private async removeSome(tabel: RecordTable, { verwerkingsactiviteit, voor }: Which): Promise<number> {
    const bron = tabel === 'inzage' ? 'NULL::text' : 'i.bron';
    const key = tabel === 'inzage' ? '(i.volgnummer, i.einde)' : '(i.bron, i.volgnummer, i.einde)';
    return this.refused(async () => {
      const { rows } = await this.queries.query<{ aantal: number }>(
        `WITH rijp AS (
           SELECT ${key.slice(1, -1)}, t.maanden FROM ${tabel} i JOIN ${PERIODS} USING (verwerkingsactiviteit)
           WHERE ($1::text IS NULL OR i.verwerkingsactiviteit = $1)
             AND i.einde <= coalesce($2::timestamptz, now() - t.maanden * interval '1 month') LIMIT ${BATCH}),
         weg AS (
           DELETE FROM ${tabel} i USING rijp
           WHERE ${key} = ${key.replaceAll('i.', 'rijp.')}
           RETURNING ${bron} AS bron, i.verwerkingsactiviteit, i.volgnummer, rijp.maanden),
         gemeld AS (
           INSERT INTO logboek.verwijdering (tabel, bron, verwerkingsactiviteit, maanden, volgnummers)
           SELECT '${tabel}', bron, verwerkingsactiviteit, maanden, range_agg(int8range(volgnummer, volgnummer + 1))
           FROM weg GROUP BY bron, verwerkingsactiviteit, maanden)
         SELECT count(*)::int AS aantal FROM weg`,
        [verwerkingsactiviteit ?? null, voor ?? null],
      );
      return rows[0]!.aantal;
    });
  }

  /** What a removal gives; NietVerlopen when the database kept a row. */
  private async refused(removal: () => Promise<number>): Promise<number> {
    try {
      return await removal();
    } catch (error) {
      if ((error as { code?: string }).code !== NIET_VERLOPEN_STATE) throw error;
      throw new NietVerlopen('Een vastlegging is nog niet over haar bewaartermijn; er is niets verwijderd.', {
        cause: error,
      });
    }
  }
}

/** Records in one transaction. */
const BATCH = 10_000;

const PERIODS = `(SELECT DISTINCT ON (verwerkingsactiviteit) verwerkingsactiviteit, maanden FROM logboek.bewaartermijn
  ORDER BY verwerkingsactiviteit, sinds DESC) t`;

const SET_PERIODS = `
  INSERT INTO logboek.bewaartermijn (verwerkingsactiviteit, maanden)
  SELECT n.activiteit, n.maanden FROM unnest($1::text[], $2::int[]) AS n (activiteit, maanden)
  WHERE logboek.maanden_van(n.activiteit) IS DISTINCT FROM n.maanden ON CONFLICT DO NOTHING`;
