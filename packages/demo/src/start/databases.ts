import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { canReach, findAccount } from '../postgres/account';
import { startCluster, type Cluster } from '../postgres/cluster';
import { freePort } from '../postgres/free-port';
import { shelter } from '../postgres/shelter';
import type { Profiel } from '../wereld/types';
import type { Secrets } from './secrets';
import { SUBGRAPHS, type Settings, type Subgraph } from './settings';

/** Durable, since the ledger promises so, but small: what is shared counts in every backend, and files are cached anyway. */
const SETTINGS = [
  'shared_buffers=2MB',
  'work_mem=2MB',
  'maintenance_work_mem=16MB',
  'max_connections=60',
  'max_wal_size=128MB',
  'min_wal_size=32MB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_worker_processes=2',
  'max_parallel_workers=0',
  'autovacuum_max_workers=1',
  'io_method=sync',
  'jit=off',
];

export interface Databases {
  urls: Record<Subgraph, string>;
  /** Absent when every database is somebody else's. */
  cluster?: Cluster;
}

/** One database and one role per subgraph; no role can connect to another's database. `anew` throws their data away. */
export async function startDatabases(settings: Settings, secrets: Secrets, anew = false): Promise<Databases> {
  const own = SUBGRAPHS.filter((naam) => settings.databaseUrls[naam] === undefined);
  const given = settings.databaseUrls as Record<Subgraph, string>;
  if (own.length === 0) return { urls: given };
  const { passwords } = secrets;
  const folder = clusterFolder(settings.data);
  const start = async () =>
    startCluster({ folder, port: await freePort(), password: passwords.postgres, settings: SETTINGS, detached: true });
  // A free port may be taken between finding and using it: once more then.
  const cluster = await start().catch(start);
  const urlOf = (role: Subgraph | 'postgres', database: string) =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${cluster.port}/${database}`;
  try {
    await makeDatabases(urlOf('postgres', 'postgres'), own, settings.profiel, passwords, anew);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const urls = own.map((naam) => [naam, urlOf(naam, databaseOf(naam, settings.profiel))] as const);
  return { urls: { ...given, ...Object.fromEntries(urls) }, cluster };
}

/** Of the role that removes records past their time; it cannot be made from what the subgraph itself knows. */
export const keeperPassword = (naam: Subgraph, { postgres }: Secrets['passwords']): string =>
  createHmac('sha256', postgres).update(`bewaren ${naam}`).digest('hex');

/** The profiles do not share a database, so that one can go from one to the other and back. */
const databaseOf = (naam: Subgraph, profiel: Profiel) => (profiel === 'vol' ? naam : `${naam}_${profiel}`);

/** In the data folder, or beside it where another account must run Postgres and cannot come there. */
function clusterFolder(data: string): string {
  const account = findAccount();
  if (canReach(account, data)) return join(data, 'postgres');
  const key = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return join(shelter(`ketenhub-${key}`, account), 'postgres');
}

async function makeDatabases(
  url: string,
  names: readonly Subgraph[],
  profiel: Profiel,
  passwords: Secrets['passwords'],
  anew: boolean,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    const roles = await namesIn(client, 'SELECT rolname AS name FROM pg_roles');
    const databases = await namesIn(client, 'SELECT datname AS name FROM pg_database');
    for (const role of names) {
      const database = databaseOf(role, profiel);
      const verb = roles.has(role) ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(passwords[role])}`);
      // The first migration makes this role the one that may remove records past their time.
      const keeper = `${role}_bewaren`;
      const password = client.escapeLiteral(keeperPassword(role, passwords));
      await client.query(`${roles.has(keeper) ? 'ALTER' : 'CREATE'} ROLE ${keeper} LOGIN PASSWORD ${password}`);
      if (databases.has(database) && !anew) continue;
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${database} OWNER ${role}`);
      await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}_bewaren`);
    }
  } finally {
    await client.end();
  }
}

async function namesIn(client: Client, sql: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(sql);
  return new Set(rows.map(({ name }) => name));
}
