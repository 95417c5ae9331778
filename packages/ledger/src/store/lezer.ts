import { Pool } from 'pg';
import { toBareLine, toLine, type Line } from '../record/line';
import { readRemovals } from '../retention/removal';
import { Boom } from './boom';
import { readRecords, selectRecords, type StoredRecord } from './records';

/** What of a record a reader gets: everything, no user, or only that it is there. */
export type Scope = 'ALLES' | 'ZONDER_GEBRUIKER' | 'BLAD';

/** Reads one ledger, over connections of its own that close when nobody reads. */
export class Logboeklezer {
  readonly boom: Boom;
  readonly pool: Pool;

  constructor(
    databaseUrl: string,
    readonly naam: string,
  ) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: 2,
      idleTimeoutMillis: 5_000,
      application_name: 'ketenhub logboeklezer',
      connectionTimeoutMillis: 5_000,
      query_timeout: 30_000,
    });
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
    this.boom = new Boom(this.pool, naam);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** The records from `from` up to `to` as they travel; one whose contents are gone keeps its leaf. */
  async lines(from: number, to: number, scope: Scope = 'ALLES'): Promise<Line[]> {
    const leaves = await this.boom.leaves(from, to);
    const records = scope === 'BLAD' ? [] : await readRecords(this.pool, from, to);
    const byNumber = new Map(records.map((record) => [record.volgnummer, record]));
    const isWhole = scope === 'BLAD' || records.length === leaves.length;
    const removals = isWhole ? undefined : await readRemovals(this.pool, from, to);
    return leaves.map((leaf, i) => {
      const record = byNumber.get(from + i);
      return record === undefined
        ? toBareLine(from + i, leaf, removals?.get(from + i))
        : toLine(record, leaf, { user: scope === 'ALLES' });
    });
  }

  /** The records from `from` up to `to` that are still there. */
  records(from: number, to: number): Promise<StoredRecord[]> {
    return readRecords(this.pool, from, to);
  }

  /** The records of which a trace, a processing activity or a person is asked, newest last, after a place; at most `limit`. */
  find(question: Question, limit: number, na?: Plaats): Promise<StoredRecord[]> {
    const { trace, verwerkingsactiviteit, betrokkene, van, tot } = question;
    const values: unknown[] = [];
    const $ = (value: unknown) => `$${values.push(value)}`;
    const where = [
      trace && `i.trace_id = ${$(trace)}`,
      verwerkingsactiviteit && `i.verwerkingsactiviteit = ${$(verwerkingsactiviteit)}`,
      betrokkene && `i.betrokkene = ${$(betrokkene)}`,
      van && `i.begin >= ${$(van)}`,
      tot && `i.einde <= ${$(tot)}`,
      // The first also tells which months need not be looked at.
      na && `i.einde >= ${$(na.einde)} AND (i.einde, i.volgnummer) > (${$(na.einde)}, ${$(na.volgnummer)})`,
    ].filter(Boolean);
    const order = `ORDER BY i.einde, i.volgnummer LIMIT ${Math.floor(limit)}`;
    return selectRecords(this.pool, `${where.join(' AND ')} ${order}`, values);
  }
}

/** Where a record stands among those found. */
export interface Plaats {
  readonly einde: Date;
  readonly volgnummer: number;
}

/** At least one of the first three, as Logboek Dataverwerkingen asks of a reader. */
export interface Question {
  readonly trace?: string;
  readonly verwerkingsactiviteit?: string;
  readonly betrokkene?: string;
  readonly van?: Date;
  readonly tot?: Date;
}
