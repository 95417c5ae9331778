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
  /** As its owner, who makes the tables and fills them. */
  owners: Record<Subgraph, string>;
  /** As the process connects: it reads and writes, but owns nothing and so cannot undo what the tables refuse. */
  urls: Record<Subgraph, string>;
  /** Absent when every database is somebody else's. */
  cluster?: Cluster;
}

/** One database per subgraph, with roles that can connect to no other. `anew` throws their data away. */
export async function startDatabases(settings: Settings, secrets: Secrets, anew = false): Promise<Databases> {
  const own = SUBGRAPHS.filter((naam) => settings.databaseUrls[naam] === undefined);
  const given = settings.databaseUrls as Record<Subgraph, string>;
  if (own.length === 0) return { owners: given, urls: given };
  const { passwords } = secrets;
  const folder = clusterFolder(settings.data);
  const start = async () =>
    startCluster({ folder, port: await freePort(), password: passwords.postgres, settings: SETTINGS, detached: true });
  // A free port may be taken between finding and using it: once more then.
  const cluster = await start().catch(start);
  const urlOf = (role: string, database: string) =>
    `postgres://${role}:${passwordOf(role, passwords)}@127.0.0.1:${cluster.port}/${database}`;
  try {
    await makeDatabases((database) => urlOf('postgres', database), own, settings.profiel, passwords, anew);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const as = (roleOf: (naam: Subgraph) => string) => ({
    ...given,
    ...Object.fromEntries(own.map((naam) => [naam, urlOf(roleOf(naam), databaseOf(naam, settings.profiel))])),
  });
  return { owners: as((naam) => naam), urls: as(processOf), cluster };
}

/** The role that a subgraph's process connects as. */
const processOf = (naam: Subgraph) => `${naam}_proces`;

/** The role that removes records past their time; the first migration makes it the bewaarder. */
export const keeperOf = (naam: Subgraph): string => `${naam}_bewaren`;

/** The owner's and the superuser's were drawn; those of other roles cannot be made from what a subgraph itself knows. */
export const passwordOf = (role: string, passwords: Secrets['passwords']): string =>
  (passwords as Record<string, string>)[role] ?? createHmac('sha256', passwords.postgres).update(role).digest('hex');

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
  urlOf: (database: string) => string,
  names: readonly Subgraph[],
  profiel: Profiel,
  passwords: Secrets['passwords'],
  anew: boolean,
): Promise<void> {
  await asking(urlOf('postgres'), async (client) => {
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    const roles = await namesIn(client, 'SELECT rolname AS name FROM pg_roles');
    const databases = await namesIn(client, 'SELECT datname AS name FROM pg_database');
    for (const naam of names) {
      const database = databaseOf(naam, profiel);
      for (const role of [naam, processOf(naam), keeperOf(naam)]) {
        const password = client.escapeLiteral(passwordOf(role, passwords));
        await client.query(`${roles.has(role) ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD ${password}`);
      }
      if (!databases.has(database) || anew) {
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
        await client.query(`CREATE DATABASE ${database} OWNER ${naam}`);
      }
      await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${processOf(naam)}, ${keeperOf(naam)}`);
      await asking(urlOf(database), (inside) => inside.query(letIn(naam, processOf(naam))));
    }
  });
}

/** What the process may do with each table that the owner makes: in `logboek` read and add, elsewhere change as well. */
const letIn = (owner: string, process: string): string => `
  ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT USAGE ON SCHEMAS TO ${process};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT, INSERT ON TABLES TO ${process};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public GRANT UPDATE, DELETE ON TABLES TO ${process};`;

async function asking(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function namesIn(client: Client, sql: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(sql);
  return new Set(rows.map(({ name }) => name));
}
