import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestToken } from '@ketenhub/demo';
import type { PublicKeys } from '@ketenhub/identity';
import type { Signed } from '@ketenhub/subgraph/testing';
import { Client, type QueryResultRow } from 'pg';
import { Agent } from 'undici';
import { run, start, type Env, type Outcome, type Running } from './command';
import { childrenOf, isAlive, type Process } from './processes';

export const SUBGRAPHS = ['toestemming', 'gemeente', 'corporatie', 'welzijn', 'vluchtelingenwerk'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

/** What the demo keeps in `secrets.json`. */
interface Secrets {
  keys: Record<Subgraph | 'gateway', string>;
  publicKeys: PublicKeys;
  issuer: { keys: (JsonWebKey & { kid: string })[] };
  passwords: Record<Subgraph | 'postgres', string>;
}

/** What the demo keeps in `hub.json` while it runs. */
interface HubFile {
  pid: number;
  url: string;
  issuer: string;
  subgraphs: Record<Subgraph, string>;
}

/** Milliseconds; a loaded machine with two cores needs about 25 s. */
const READY_WITHIN = 120_000;
const STOP_WITHIN = 20_000;

/** The whole hub as `npm start` runs it: real processes, a data folder of its own, the small profile. */
export class RunningHub {
  /** How clients come in: they believe the authority that signed for it. */
  readonly client: Agent;

  private constructor(
    readonly data: string,
    readonly port: number,
    private readonly tls: Env,
    public process: Running,
  ) {
    const ca = tls.HUB_TLS_CA === undefined ? undefined : readFileSync(tls.HUB_TLS_CA);
    this.client = new Agent({ connect: { ca } });
  }

  /**
   * Resolves when it says that it is ready; when it ends before that, rejects with what it said. `certificate`: what every
   * process shows, to clients and to each other.
   */
  static async start(script = 'packages/demo/dist/start.js', certificate?: Signed): Promise<RunningHub> {
    const data = mkdtempSync(join(tmpdir(), 'ketenhub-hub-'));
    const port = await freePort();
    const tls = certificate === undefined ? {} : tlsEnv(data, certificate);
    const hub = new RunningHub(data, port, tls, start(script, { ...startEnv(data, port), ...tls }));
    try {
      await hub.untilReady();
    } catch (error) {
      await hub.stop();
      throw error;
    }
    return hub;
  }

  /** A tool beside the hub, as `npm run -s <tool>` runs it. */
  tool(name: 'token' | 'tour' | 'cases' | 'verify' | 'start', ...args: string[]): Promise<Outcome> {
    return run(`packages/demo/dist/${name}.js`, this.env, args);
  }

  /** As `npm run -s token` asks it of the issuer, without a process for each. */
  token(who: { organisatie: string; rol: string; persoon?: string }): Promise<string> {
    return requestToken(this.file.issuer, who);
  }

  get env(): Env {
    return { KETENHUB_DATA: this.data, ...this.tls };
  }

  get secrets(): Secrets {
    return this.read<Secrets>('secrets.json');
  }

  get file(): HubFile {
    return this.read<HubFile>('hub.json');
  }

  /** The processes it started: Postgres, the subgraphs and the gateway. */
  children(): Promise<Process[]> {
    return childrenOf(this.process.pid);
  }

  async pidOf(name: Subgraph | 'gateway'): Promise<number> {
    const script = name === 'gateway' ? join('gateway', 'dist', 'main.js') : join('subgraphs', name, 'dist', 'main.js');
    const found = (await this.children()).find(({ command }) => command.endsWith(script));
    if (found === undefined) throw new Error(`No process of ${name}.`);
    return found.pid;
  }

  /** Asks the database of a subgraph, as its own role or as the superuser. */
  async sql<R extends QueryResultRow>(
    subgraph: Subgraph,
    text: string,
    { values = [], as = subgraph }: { values?: unknown[]; as?: Subgraph | 'postgres' } = {},
  ): Promise<R[]> {
    const postgres = (await this.children()).find(({ command }) => /postgres -D /.test(command));
    const port = /port=(\d+)/.exec(postgres?.command ?? '')?.[1];
    const client = new Client({
      connectionString: `postgres://${as}:${this.secrets.passwords[as]}@127.0.0.1:${port}/${subgraph}_klein`,
      application_name: 'test',
    });
    await client.connect();
    try {
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** With the same data and other keys. */
  async restart(secrets: Secrets): Promise<void> {
    await this.end();
    writeFileSync(join(this.data, 'secrets.json'), JSON.stringify(secrets));
    rmSync(join(this.data, 'hub.json'), { force: true });
    this.process = start('packages/demo/dist/start.js', { ...startEnv(this.data, this.port), ...this.tls });
    await this.untilReady();
  }

  /** Removes the data. */
  async stop(): Promise<void> {
    await this.client.destroy();
    await this.end();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** By process id, never by name; whatever it left behind as well. */
  private async end(): Promise<void> {
    const children = await this.children();
    if (isAlive(this.process.pid)) process.kill(this.process.pid, 'SIGTERM');
    const inTime = await Promise.race([this.process.ended.then(() => true), sleep(STOP_WITHIN, false, { ref: false })]);
    for (const pid of inTime ? [] : [this.process.pid, ...children.map((child) => child.pid)])
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    await this.process.ended;
  }

  private async untilReady(): Promise<void> {
    const deadline = performance.now() + READY_WITHIN;
    const died = this.process.ended.then(({ code }) => `ended with code ${code}`);
    while (!existsSync(join(this.data, 'hub.json'))) {
      const why =
        performance.now() > deadline ? 'was not ready in time' : await Promise.race([died, sleep(100, undefined)]);
      if (why !== undefined) throw new Error(`The hub ${why}:\n${this.process.output()}`);
    }
  }

  private read<T>(name: string): T {
    return JSON.parse(readFileSync(join(this.data, name), 'utf8')) as T;
  }
}

/** As under npm start: then it also stops when the tests are killed. */
const startEnv = (data: string, port: number): Env => ({
  PROFIEL: 'klein',
  KETENHUB_DATA: data,
  PORT: String(port),
  npm_lifecycle_event: 'start',
  LOG_LEVEL: 'info',
});

/** The settings of TLS, with the files that they name. */
function tlsEnv(data: string, { ca, cert, key }: Signed): Env {
  const folder = join(data, 'tls');
  mkdirSync(folder);
  const write = (name: string, pem: string) => {
    writeFileSync(join(folder, name), pem);
    return join(folder, name);
  };
  const [HUB_TLS_CA, HUB_TLS_CERT, HUB_TLS_KEY] = [write('ca', ca), write('cert', cert), write('key', key)];
  const client = { TLS_CERT: HUB_TLS_CERT, TLS_KEY: HUB_TLS_KEY, NODE_EXTRA_CA_CERTS: HUB_TLS_CA };
  return { HUB_TLS_CA, HUB_TLS_CERT, HUB_TLS_KEY, ...client };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A W3C trace id, to find the records of one question again. */
export const newTrace = (): string => randomBytes(16).toString('hex');
