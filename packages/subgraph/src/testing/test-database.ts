import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { openDatabase, type Tables } from '../database';

/** The URL of a new database on the test cluster that jest's global set-up started: empty, or a copy of `template`. */
export async function createTestDatabase(template = 'template1'): Promise<string> {
  const admin = process.env.TEST_POSTGRES_URL;
  if (!admin) throw new Error('TEST_POSTGRES_URL is not set; run the tests through jest at the root.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await client.end();
  }
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

/** What a database starts with; `vul` writes the rows that every test of a file begins with. */
export type Vul = (db: DataSource) => Promise<void>;

const templates = new WeakMap<object, Promise<string>>();

/** A database with the subgraph's tables and rows, which are made once per test file and copied from then on. */
export async function filledDatabase(tables: Tables, vul?: Vul): Promise<string> {
  const key = vul ?? tables;
  let template = templates.get(key);
  if (template === undefined) templates.set(key, (template = makeTemplate(tables, vul)));
  return createTestDatabase(await template);
}

async function makeTemplate(tables: Tables, vul?: Vul): Promise<string> {
  const url = await createTestDatabase();
  const db = await openDatabase(url, tables);
  await vul?.(db);
  await db.destroy();
  return new URL(url).pathname.slice(1);
}
