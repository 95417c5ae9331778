import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { SubgraphDefinition } from './definition';

export type Tables = Pick<SubgraphDefinition, 'entities' | 'migrations' | 'naam'>;

/** Milliseconds to get a connection: while a test computes, it cannot answer. */
const PATIENT_MS = 60_000;
const CONNECT_MS = 5_000;

/** A DataSource on the subgraph's own database, migrated. */
export async function openDatabase(
  url: string,
  { entities, migrations, naam }: Tables,
  { pool = 10, connectMs = PATIENT_MS } = {},
): Promise<DataSource> {
  const db = new DataSource({
    type: 'postgres',
    url,
    applicationName: `ketenhub ${naam}`,
    entities: entities as never,
    migrations: migrations as never,
    migrationsTransactionMode: 'each',
    logging: false,
    extra: { max: pool, connectionTimeoutMillis: connectMs },
  });
  await db.initialize();
  await db.runMigrations();
  return db;
}

/** Tries again while the database is down, with one line each time; gives up after `tries` seconds. */
export async function waitForDatabase(
  url: string,
  tables: Tables,
  log: (message: string) => void,
  { pool = 10, tries = 30 } = {},
): Promise<DataSource> {
  for (let left = tries; ; left--) {
    try {
      return await openDatabase(url, tables, { pool, connectMs: CONNECT_MS });
    } catch (error) {
      if (left <= 1 || !isConnectionError(error))
        throw new Error(`The database of ${tables.naam} is not usable: ${reasonOf(error)}${hintOf(error)}`, {
          cause: error,
        });
      log(`waiting for the database (${reasonOf(error)})`);
      await sleep(1_000);
    }
  }
}

const CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', '57P03', '08006']);
const codeOf = (error: unknown) => (error as { code?: string })?.code;
const isConnectionError = (error: unknown) =>
  CONNECTION.has(codeOf(error) ?? '') || /timeout|terminated/i.test(error instanceof Error ? error.message : '');

/** Of a role that owns nothing, on tables that are not those of this version. */
const hintOf = (error: unknown) =>
  codeOf(error) === '42501' ? ', its owner must bring it up to date first (MIGRATE=only)' : '';

/** The code alone: a message of the driver may hold a host, a user or a value. */
const reasonOf = (error: unknown) => codeOf(error) ?? 'unknown reason';
