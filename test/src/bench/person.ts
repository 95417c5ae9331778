import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool as Database } from 'pg';
import { Pool } from 'undici';
import { quantile, report, round } from './report';

/*
 * The four-partner view of one person through the whole hub (real processes, full profile): latency at one request at a
 * time, CPU per request of each process at sixteen, beside the same rows read by plain SQL in this process. In turn, in
 * one run. Consent, record and signatures are all on.
 */

const REQUESTS = 400;
const CONCURRENCY = 16;
const ROOT = join(__dirname, '../../..');
const DATA = join(tmpdir(), 'ketenhub-bench');

const QUERY = `query Person($id: ID!) { statushouder(id: $id) {
  naam { volledigeNaam } geboorte { datum } telefoonnummer voorkeurstaal huishouden { grootte }
  pip { leerroute niveau dagtekening volledig { hoofddoel subdoelen } } bijstandsuitkering { status bedrag }
  huidigePlaatsing { status datumSleuteloverdracht adres { straat huisnummer postcode woonplaats } }
  ondersteuningstrajecten { status contactpersoon }
  begeleiding { status startdatum eindeRegulier begeleider doelen { leefgebied doel behaald } contactmomenten { datum soort } }
} }`;

const SQL: readonly (readonly [database: string, sql: string])[] = [
  ['gemeente', 'SELECT * FROM statushouder WHERE id = $1'],
  [
    'gemeente',
    'SELECT * FROM huishoudlid WHERE huishouden = (SELECT huishouden FROM huishoudlid WHERE statushouder = $1 LIMIT 1)',
  ],
  ['gemeente', 'SELECT * FROM pip WHERE statushouder = $1'],
  ['gemeente', 'SELECT * FROM bijstandsuitkering WHERE statushouder = $1'],
  ['corporatie', 'SELECT p.*, w.* FROM plaatsing p JOIN woning w ON w.id = p.woning WHERE p.huishouden = $2'],
  ['welzijn', 'SELECT * FROM ondersteuningstraject WHERE statushouder = $1'],
  ['vluchtelingenwerk', 'SELECT * FROM begeleidingstraject WHERE statushouder = $1'],
  [
    'vluchtelingenwerk',
    'SELECT d.* FROM begeleidingsdoel d JOIN begeleidingstraject b ON b.id = d.traject WHERE b.statushouder = $1',
  ],
  [
    'vluchtelingenwerk',
    'SELECT c.* FROM contactmoment c JOIN begeleidingstraject b ON b.id = c.traject WHERE b.statushouder = $1',
  ],
];

export async function run(): Promise<void> {
  const hub = await startHub();
  try {
    const id = await demo('cases.js').then((text) => (JSON.parse(text) as { P01: { id: string } }).P01.id);
    const token = await demo(
      'token.js',
      '--organisatie',
      'vluchtelingenwerk-maasveld',
      '--rol',
      'BEGELEIDER',
      '--persoon',
      'P01',
    );
    const client = new Pool(hub.url, { connections: CONCURRENCY });
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token.trim()}`,
      'x-doelbinding': 'MAATSCHAPPELIJK_BEGELEIDEN',
    };
    const body = JSON.stringify({ query: QUERY, variables: { id } });
    const ask = async () => {
      const response = await client.request({ path: '/graphql', method: 'POST', headers, body });
      const answer = (await response.body.json()) as { data?: { statushouder: { naam: unknown } } };
      if (!answer.data?.statushouder.naam) throw new Error(`the hub answered ${JSON.stringify(answer)}`);
    };
    const databases = await openDatabases(postgresOf(hub.pid).port);
    const household = await databases.gemeente!.query('SELECT huishouden FROM huishoudlid WHERE statushouder = $1', [
      id,
    ]);
    const read = () =>
      Promise.all(
        SQL.map(([database, sql]) =>
          databases[database]!.query(sql.includes('$2') ? sql.replace('$2', '$1') : sql, [
            sql.includes('$2') ? household.rows[0].huishouden : id,
          ]),
        ),
      );

    await repeat(100, 4, ask);
    await repeat(100, 4, read);
    const viaHub = await repeat(REQUESTS, 1, ask);
    const viaSql = await repeat(REQUESTS, 1, read);
    const ratio = (q: number) => round(quantile(viaHub, q) / quantile(viaSql, q));
    report({ bench: 'person', way: 'hub', p50Ms: round(quantile(viaHub, 0.5)), p99Ms: round(quantile(viaHub, 0.99)) });
    report({
      bench: 'person',
      way: 'plain SQL',
      p50Ms: round(quantile(viaSql, 0.5)),
      p99Ms: round(quantile(viaSql, 0.99)),
    });
    report({ bench: 'person', hubOverSql: { p50: ratio(0.5), p99: ratio(0.99) } });

    const before = cpuPerProcess(hub.pid);
    const start = performance.now();
    await repeat(REQUESTS, CONCURRENCY, ask);
    const seconds = (performance.now() - start) / 1_000;
    const after = cpuPerProcess(hub.pid);
    const cpu = Object.fromEntries(
      [...after].map(([name, ms]) => [name, round((ms - (before.get(name) ?? 0)) / REQUESTS)]),
    );
    const total = Object.values(cpu).reduce((sum, ms) => sum + ms, 0);
    report({
      bench: 'person',
      concurrency: CONCURRENCY,
      perSecond: round(REQUESTS / seconds),
      cpuMsPerRequest: { ...cpu, total: round(total) },
    });
    await Promise.all(Object.values(databases).map((database) => database.end()));
    await client.close();
  } finally {
    process.kill(hub.pid, 'SIGTERM');
    await hub.ended;
  }
}

const hubEnv = (port?: number) => ({
  ...process.env,
  NODE_ENV: '',
  KETENHUB_DATA: DATA,
  PROFIEL: 'vol',
  ...(port && { PORT: String(port) }),
});

async function startHub(): Promise<{ url: string; pid: number; ended: Promise<unknown> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'packages/demo/dist/start.js')], {
    env: hubEnv(port),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => text.includes('Ketenhub staat klaar') && resolve());
    child.once('close', () => reject(new Error('the hub did not start')));
  });
  return { url: `http://localhost:${port}`, pid: child.pid!, ended };
}

function demo(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'packages/demo/dist', script), ...args], {
    env: hubEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`${script} failed`)))),
  );
}

async function openDatabases(port: number): Promise<Record<string, Database>> {
  const { passwords } = JSON.parse(readFileSync(join(DATA, 'secrets.json'), 'utf8')) as {
    passwords: Record<string, string>;
  };
  return Object.fromEntries(
    [...new Set(SQL.map(([name]) => name))].map((name) => [
      name,
      new Database({
        host: '127.0.0.1',
        port,
        user: name,
        database: name,
        password: passwords[name],
        max: CONCURRENCY,
      }),
    ]),
  );
}

const processes = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name));
const commandOf = (pid: string) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

/** Fields of /proc/<pid>/stat from the state on: parent at 1, user and system ticks at 11 and 12, those of ended children after. */
function statOf(pid: string): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** The Postgres that the hub started, and the port in its command line. */
function postgresOf(hub: number): { pid: number; port: number } {
  for (const pid of processes()) {
    const port = /postgres -D .* port=(\d+)/.exec(commandOf(pid))?.[1];
    if (port && Number(statOf(pid)[1]) === hub) return { pid: Number(pid), port: Number(port) };
  }
  throw new Error('the hub runs no Postgres of its own');
}

/** CPU milliseconds so far of the hub's processes, by what they run. */
export function cpuPerProcess(hub: number): Map<string, number> {
  const postgres = postgresOf(hub).pid;
  const totals = new Map<string, number>();
  for (const pid of processes()) {
    const stat = statOf(pid);
    const parent = Number(stat[1]);
    if (Number(pid) !== hub && parent !== hub && parent !== postgres) continue;
    const isPostgres = Number(pid) === postgres || parent === postgres;
    const name = isPostgres ? 'postgres' : (/(\w+)\/dist\/main\.js/.exec(commandOf(pid))?.[1] ?? 'start');
    // A connection that closed is in the account of the server, as its parent.
    const ended = Number(pid) === postgres ? Number(stat[13]) + Number(stat[14]) : 0;
    totals.set(name, (totals.get(name) ?? 0) + (Number(stat[11]) + Number(stat[12]) + ended) * 10);
  }
  return totals;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Durations in milliseconds of `times` runs, so many at once. */
export async function repeat(times: number, concurrency: number, work: () => Promise<unknown>): Promise<number[]> {
  const durations: number[] = [];
  let left = times;
  const worker = async () => {
    while (left-- > 0) {
      const start = performance.now();
      await work();
      durations.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return durations;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
