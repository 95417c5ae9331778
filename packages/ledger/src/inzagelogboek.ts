import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import type { Inzage } from './inzage';

/** Reports that a record could not be written; nothing may be released then. */
export class RegistratieMislukt extends Error {
  override name = 'RegistratieMislukt';
}

interface Waiting {
  readonly inzagen: readonly Inzage[];
  readonly resolve: () => void;
  readonly reject: (error: RegistratieMislukt) => void;
}

/** The disclosure log of one subgraph. Concurrent requests share a commit: while one is under way the next gathers. */
export class Inzagelogboek {
  private waiting: Waiting[] = [];
  private writing = false;

  private readonly pool: Pool;

  /** Writes over a connection of its own, so that no query of the subgraph keeps a record waiting. */
  constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 1, application_name: 'ketenhub inzagelogboek' });
    this.pool.on('error', () => undefined);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** Resolves when the records are durable; rejects with RegistratieMislukt when they are not. */
  append(inzagen: readonly Inzage[]): Promise<void> {
    if (inzagen.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting.push({ inzagen, resolve, reject });
      void this.flush();
    });
  }

  private async flush(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        await this.insert(group.flatMap((one) => one.inzagen));
        group.forEach((one) => one.resolve());
      } catch (cause) {
        const error = new RegistratieMislukt('The disclosure log could not be written', { cause });
        group.forEach((one) => one.reject(error));
      }
    }
    this.writing = false;
  }

  /** One statement, so one transaction: all of the group or none of it. */
  private async insert(inzagen: readonly Inzage[]): Promise<void> {
    await this.pool.query(INSERT, [JSON.stringify(inzagen.map(toRow))]);
  }
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ['trace_id', 'text'],
  ['span_id', 'text'],
  ['naam', 'text'],
  ['status', 'text'],
  ['begin', 'timestamptz'],
  ['einde', 'timestamptz'],
  ['verwerkingsactiviteit', 'text'],
  ['betrokkene', 'text'],
  ['organisatie', 'text'],
  ['rol', 'text'],
  ['doel', 'text'],
  ['gebruiker', 'text'],
  ['client', 'text'],
  ['revisie', 'bigint'],
  ['besluiten', 'jsonb'],
];

const INSERT = `
  INSERT INTO inzage (${COLUMNS.map(([name]) => name).join(', ')})
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS rij (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`;

const toRow = ({ trace, ...inzage }: Inzage) => ({
  trace_id: trace,
  span_id: randomBytes(8).toString('hex'),
  ...inzage,
});
