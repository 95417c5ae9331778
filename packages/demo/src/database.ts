import { randomBytes } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { findAccount } from './postgres/account';
import { startCluster, type Cluster } from './postgres/cluster';
import { freePort } from './postgres/free-port';
import { shelter } from './postgres/shelter';

/** A throw-away Postgres for tests. */
export interface TestPostgres {
  /** Connection string of the superuser for this database. */
  url(database?: string): string;
  /** Makes an empty database and returns its connection string; one of that name is dropped first. */
  createDatabase(name: string): Promise<string>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** Little memory, no waiting for the disk: nothing here outlives the tests. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=200',
  'max_wal_senders=0',
  'wal_level=minimal',
  'max_parallel_workers=0',
  'jit=off',
  'io_method=sync',
  'autovacuum=off',
];

/** Starts a real Postgres on a free port in a temporary folder; about a second. */
export async function startPostgres(): Promise<TestPostgres> {
  const account = findAccount();
  const base = shelter(`ketenhub-test-${randomBytes(6).toString('hex')}`, account);
  if (account !== undefined) chmodSync(base, 0o711);
  const password = randomBytes(12).toString('hex');
  const start = async () =>
    startCluster({ folder: join(base, 'data'), port: await freePort(), password, settings: SETTINGS });
  // A free port may be taken between finding and using it: once more then.
  const cluster: Cluster = await start().catch(start);
  const url = (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${cluster.port}/${database}`;
  return {
    url,
    createDatabase: async (name) => {
      const client = new Client({ connectionString: url() });
      await client.connect();
      try {
        await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
        await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return url(name);
    },
    stop: async () => {
      await cluster.stop();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
