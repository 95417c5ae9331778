import { randomBytes } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findAccount } from './postgres/account';
import { startCluster, type Cluster } from './postgres/cluster';
import { freePort } from './postgres/free-port';
import { memoryFolder, shelter } from './postgres/shelter';

/** A throw-away Postgres for tests. */
export interface TestPostgres {
  /** Connection string of the superuser for this database. */
  url(database?: string): string;
  /** Makes an empty database and returns its connection string; one of that name is dropped first. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server as a crash would and resolves when it has ended: SIGQUIT without a checkpoint, SIGKILL without a word. */
  crash(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  /** Starts it again after a crash, on the same port; it recovers what was committed. */
  restart(): Promise<void>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Waits for the disk as one that must not lose anything; else nothing here outlives a crash. */
  readonly durable?: boolean;
  /** Keeps its data in memory where there is room for those of a run of all tests; else in a temporary folder. */
  readonly inMemory?: boolean;
  /** Where its data go; a temporary folder unless given. */
  readonly folder?: string;
  /** Settings besides, `name=value`. */
  readonly settings?: readonly string[];
}

/** Little memory. */
const SETTINGS = [
  'max_connections=200',
  'max_wal_senders=0',
  'wal_level=minimal',
  'max_parallel_workers=0',
  'jit=off',
  'io_method=sync',
];
const DURABLE = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'shared_buffers=128MB'];
/** No waiting for the disk: nothing here outlives the tests. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB', 'autovacuum=off'];

/** Starts a real Postgres on a free port in a temporary folder; about a second. */
export async function startPostgres(options: PostgresOptions = {}): Promise<TestPostgres> {
  const { durable = false, inMemory = false, settings = [] } = options;
  const account = findAccount();
  const where = inMemory ? memoryFolder() : undefined;
  const base = options.folder ?? shelter(`ketenhub-test-${randomBytes(6).toString('hex')}`, account, where);
  if (account !== undefined) chmodSync(base, 0o711);
  const password = randomBytes(12).toString('hex');
  const all = [...SETTINGS, ...(durable ? DURABLE : FAST), ...settings];
  const startOn = (port: number) => startCluster({ folder: join(base, 'data'), port, password, settings: all });
  const start = async () => startOn(await freePort());
  // A free port may be taken between finding and using it: once more then.
  let cluster: Cluster = await start().catch(start);
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
    crash: async (signal) => {
      process.kill(cluster.pid, signal);
      await cluster.ended;
    },
    restart: async () => {
      const { port } = cluster;
      // After SIGKILL its children need a moment to notice.
      for (let left = 20; ; left--)
        try {
          cluster = await startOn(port);
          return;
        } catch (error) {
          if (left === 0) throw error;
          await sleep(250);
        }
    },
    stop: async () => {
      await cluster.stop('SIGQUIT');
      rmSync(options.folder === undefined ? base : join(base, 'data'), { recursive: true, force: true });
    },
  };
}
