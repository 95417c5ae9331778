import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeys } from '@ketenhub/identity';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import { run, start, type Env, type Outcome, type Running } from './command';
import { isAlive } from './processes';
import { freePort, SUBGRAPHS } from './running-hub';

const START = 'packages/demo/dist/start.js';
const mainOf = (naam: string) => (naam === 'gateway' ? 'gateway/dist/main.js' : `subgraphs/${naam}/dist/main.js`);

const data = mkdtempSync(join(tmpdir(), 'ketenhub-start-'));
let taken: Server;
let takenPort: string;
let keys: Record<string, string>;
let publicKeys: string;
/** Nobody listens there. */
let nowhere: string;
let waiting: Running;

beforeAll(async () => {
  taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  takenPort = String((taken.address() as AddressInfo).port);
  const made = await generateKeys([...SUBGRAPHS, 'gateway']);
  [keys, publicKeys] = [made.settings, JSON.stringify(made.keys)];
  nowhere = `postgres://gemeente:geheim@127.0.0.1:${await freePort()}/gemeente`;
  // It waits half a minute: meanwhile the other tests go on.
  waiting = start(mainOf('gemeente'), settingsOf('gemeente'));
});
afterAll(() => {
  if (isAlive(waiting.pid)) process.kill(waiting.pid, 'SIGKILL');
  taken.close();
  rmSync(data, { recursive: true, force: true });
});

function settingsOf(naam: string, change: Env = {}): Env {
  const own: Env =
    naam === 'gateway'
      ? {
          PORT: '0',
          OIDC_ISSUER: 'http://localhost:1',
          SIGNING_KEY: keys.gateway!,
          REGISTRY_URL: 'http://127.0.0.1:1',
        }
      : {
          SUBGRAPH_PORT: '0',
          DATABASE_URL: nowhere,
          SIGNING_KEY: keys[naam]!,
          HUB_JWKS: publicKeys,
          REGISTRY_URL: 'http://127.0.0.1:1',
        };
  return { ...own, ...change };
}

/** One line on stderr and nothing else, and 1. */
function expectOneLine({ code, stdout, stderr }: Outcome, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1]);
}

describe('npm start refuses, in one line,', () => {
  it.each<[string, () => Env, RegExp]>([
    ['a port in use', () => ({ PORT: takenPort }), /^Poort \d+ is in gebruik; kies een andere met PORT=<nummer>\.$/m],
    ['a port that is no number', () => ({ PORT: 'vier' }), /^PORT is geen poortnummer\.$/m],
    ['an unknown profile', () => ({ PROFIEL: 'groot' }), /^PROFIEL is vol of klein\.$/m],
    ['production', () => ({ NODE_ENV: 'production' }), /^npm start is de demo en start niet met NODE_ENV=production/],
  ])('%s', async (_, env, line) => {
    const outcome = await run(START, { KETENHUB_DATA: join(data, 'niet'), ...env() });
    expectOneLine(outcome, line);
    if (env().PORT === takenPort) expect(outcome.stderr).toContain(takenPort);
  });
});

/** What each reads of all its settings, the tests of `readConfig` tell. */
describe('a process refuses, in one line that names the setting,', () => {
  it.each([
    ['toestemming', 'SIGNING_KEY'],
    ['gemeente', 'DATABASE_URL'],
    ['gemeente', 'REGISTRY_URL'],
    ['gateway', 'OIDC_ISSUER'],
  ])('%s without %s', async (naam, setting) => {
    const { [setting]: _, ...others } = settingsOf(naam);
    const line = `^${naam}: ${setting} is not set; docker/example.env lists every setting\\.$`;
    expectOneLine(await run(mainOf(naam), others), new RegExp(line, 'm'));
  });

  it.each([
    ['gemeente', 'HUB_JWKS', 'geen sleutels'],
    ['gateway', 'SUPERGRAPH', 'nergens.graphql'],
  ])('%s with a wrong %s', async (naam, setting, value) => {
    const outcome = await run(mainOf(naam), settingsOf(naam, { [setting]: value }));
    expectOneLine(outcome, new RegExp(`^${naam}: ${setting}\\b`));
  });

  it.each([
    ['gateway', 'PORT', () => ({ PORT: takenPort, HOST: '127.0.0.1', LOG_LEVEL: 'warn' })],
    ['gemeente', 'SUBGRAPH_PORT', async () => ({ SUBGRAPH_PORT: takenPort, DATABASE_URL: await createTestDatabase() })],
  ])('%s with a %s that is in use', async (naam, setting, change) => {
    const outcome = await run(mainOf(naam), settingsOf(naam, await change()));
    expectOneLine(outcome, new RegExp(`^${naam}: Port ${takenPort} is in use; set ${setting} to a free one\\.$`, 'm'));
  });
});

describe('a database that is down at start', () => {
  it('is waited for with a message, and then the process ends with 1', async () => {
    const { code, stdout, stderr } = await waiting.ended;
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([1, '']);
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines.slice(0, -1))).toEqual(new Set(['gemeente: waiting for the database (ECONNREFUSED)']));
    expect(lines.at(-1)).toBe('gemeente: The database of gemeente is not usable: ECONNREFUSED');
  }, 60_000);

  it('with a password that is wrong is not waited for, and the password is not told', async () => {
    const url = new URL(process.env.TEST_POSTGRES_URL!);
    url.password = 'verkeerd-wachtwoord';
    const outcome = await run(mainOf('gemeente'), settingsOf('gemeente', { DATABASE_URL: url.href }));
    expectOneLine(outcome, /^gemeente: The database of gemeente is not usable: 28P01$/m);
  });
});
