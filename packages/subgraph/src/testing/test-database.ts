import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { openDatabase, type Tables } from '../database';

/** The URL of a new database on the test cluster that jest's global set-up started: empty, or a copy of `template`. */
export async function createTestDatabase(template = 'template1'): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Nothing here outlives the tests, and so a copy of files is the fastest.
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`));
  const url = new URL(process.env.TEST_POSTGRES_URL!);
  url.pathname = `/${name}`;
  return url.href;
}

/** What a database starts with; `vul` writes the rows that every test of a file begins with. */
export type Vul = (db: DataSource) => Promise<unknown>;

const filled = new WeakMap<object, Promise<string>>();

/** A database with the subgraph's tables and rows. The rows are made once per test file and copied from then on. */
export async function filledDatabase(tables: Tables, vul?: Vul): Promise<string> {
  const key = vul ?? tables;
  let template = filled.get(key);
  if (template === undefined) filled.set(key, (template = fill(tables, vul)));
  return createTestDatabase(await template);
}

async function fill(tables: Tables, vul?: Vul): Promise<string> {
  const empty = await migrated(tables);
  if (vul === undefined) return empty;
  const url = await createTestDatabase(empty);
  const db = await openDatabase(url, tables);
  await vul(db);
  await db.destroy();
  return nameIn(url);
}

/** The tables without rows: made once in a run of all tests, by the file that comes first. */
async function migrated(tables: Tables): Promise<string> {
  const made = createHash('sha256').update(JSON.stringify([RUN, tables.naam, tables.migrations.map(String)]));
  const name = `tables_${made.digest('hex').slice(0, 32)}`;
  await asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const url = await createTestDatabase();
    const db = await openDatabase(url, tables);
    await db.destroy();
    await admin.query(`ALTER DATABASE ${nameIn(url)} RENAME TO ${name}`);
  });
  return name;
}

/** Of a cluster that outlives this run the tables may be of older migrations. */
const RUN = process.env.TEST_RUN ?? randomUUID();

const nameIn = (url: string) => new URL(url).pathname.slice(1);

async function asAdmin(work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = process.env.TEST_POSTGRES_URL;
  if (!admin) throw new Error('TEST_POSTGRES_URL is not set; run the tests through jest at the root.');
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
