import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type TestPostgres } from '@ketenhub/demo';
import { generateKeys, type PublicKeys } from '@ketenhub/identity';
import { freePort } from '../hub/running-hub';
import { RaceIssuer } from './issuer';

export interface KetenOptions {
  readonly leaseMs: number;
  /** How many processes of each; followers of the registry all. */
  readonly registers: number;
  readonly gemeenten: number;
  readonly gateways: number;
  /** A safeguard that is left out of every process. */
  readonly zonder?: 'RESPIJT' | 'LEASE';
}

const ROOT = join(__dirname, '../../..');
const PROCESS = join(__dirname, 'process.js');
const READY_WITHIN = 300_000;

/** One process of the hub, on a port that it keeps over restarts. */
export class Proces {
  private child!: ChildProcess;
  readonly url: string;

  constructor(
    readonly naam: string,
    port: number,
    private readonly args: readonly string[],
    private readonly env: Record<string, string>,
    private readonly script = PROCESS,
  ) {
    this.url = `http://localhost:${port}`;
  }

  start(): void {
    const stdio = process.env.TEST_LOG ? 'inherit' : 'ignore';
    this.child = spawn(process.execPath, [this.script, ...this.args], { env: this.env, stdio });
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** As a crash would, and its keeper after it. */
  async restart(afterMs: number): Promise<void> {
    await this.end();
    await sleep(afterMs);
    this.start();
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }

  async isReady(): Promise<boolean> {
    const path = this.naam === 'gateway' ? 'live' : 'ready';
    const signal = AbortSignal.timeout(2_000);
    return fetch(`${this.url}/health/${path}`, { signal }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

/** The part of the hub that a withdrawal passes through: registry, gemeente and gateway, each once or more. */
export class Keten {
  readonly processen: Proces[] = [];

  private constructor(
    readonly postgres: TestPostgres,
    readonly issuer: RaceIssuer,
    readonly databases: { toestemming: string; gemeente: string },
  ) {}

  static async start(options: KetenOptions): Promise<Keten> {
    const postgres = await startPostgres({ inMemory: true });
    const names = ['toestemming', 'gemeente'] as const;
    const urls = await Promise.all(names.map((naam) => postgres.createDatabase(naam)));
    const keten = new Keten(postgres, await RaceIssuer.start(), { toestemming: urls[0]!, gemeente: urls[1]! });
    try {
      await Promise.all(names.map((naam, i) => seed(naam, urls[i]!)));
      await keten.run(options);
    } catch (error) {
      await keten.stop();
      throw error;
    }
    return keten;
  }

  get gateways(): Proces[] {
    return this.processen.filter(({ naam }) => naam === 'gateway');
  }

  async stop(): Promise<void> {
    for (const each of this.processen) each.signal('SIGCONT');
    await Promise.all(this.processen.map((each) => each.end()));
    await this.issuer.stop();
    await this.postgres.stop();
  }

  private async run({ leaseMs, registers, gemeenten, gateways, zonder }: KetenOptions): Promise<void> {
    const { settings, keys } = await generateKeys(['toestemming', 'gemeente', 'gateway']);
    const test = zonder === undefined ? [] : [zonder];
    const subgraph = (naam: 'toestemming' | 'gemeente', extra: Record<string, string>) =>
      this.add(naam, test, (port) => ({ ...subgraphEnv(naam, port, this.databases[naam], settings, keys), ...extra }));
    const registries = await each(registers, () => subgraph('toestemming', { LEASE_MS: String(leaseMs) }));
    const registryOf = (i: number) => registries[i % registries.length]!.url;
    const sources = await each(gemeenten, (i) => subgraph('gemeente', { REGISTRY_URL: registryOf(i) }));
    await each(gateways, (i) =>
      this.add('gateway', test, (port) => ({
        PORT: String(port),
        OIDC_ISSUER: this.issuer.url,
        OIDC_AUDIENCE: 'ketenhub',
        SIGNING_KEY: settings.gateway!,
        REGISTRY_URL: registryOf(i + 1),
        RATE_LIMIT_PER_MINUTE: '10000000',
        LOG_LEVEL: 'silent',
        SUPERGRAPH: join(ROOT, 'schema/supergraph.graphql'),
        ...Object.fromEntries(ABSENT.map((naam) => [`SUBGRAPH_URL_${naam}`, 'http://127.0.0.1:9/graphql'])),
        SUBGRAPH_URL_GEMEENTE: `${sources[i % sources.length]!.url}/graphql`,
        SUBGRAPH_URL_TOESTEMMING: `${registryOf(i)}/graphql`,
      })),
    );
    this.processen.forEach((one) => one.start());
    const deadline = performance.now() + READY_WITHIN;
    while (!(await Promise.all(this.processen.map((one) => one.isReady()))).every(Boolean)) {
      if (performance.now() > deadline) throw new Error('The chain was not ready in time.');
      await sleep(200);
    }
  }

  private async add(naam: string, test: readonly string[], env: (port: number) => Record<string, string>) {
    const port = await freePort();
    const { PATH = '' } = process.env;
    const made = new Proces(naam, port, [naam, ...test], { PATH, ...env(port) });
    this.processen.push(made);
    return made;
  }
}

/** Sources that are not asked here. */
const ABSENT = ['CORPORATIE', 'WELZIJN', 'VLUCHTELINGENWERK'];

const subgraphEnv = (
  naam: string,
  port: number,
  database: string,
  settings: Readonly<Record<string, string>>,
  keys: PublicKeys,
) => ({
  SUBGRAPH_HOST: 'localhost',
  SUBGRAPH_PORT: String(port),
  DATABASE_URL: database,
  SIGNING_KEY: settings[naam]!,
  HUB_JWKS: JSON.stringify(keys),
});

async function each<T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < count; i++) made.push(await make(i));
  return made;
}

async function seed(naam: string, url: string): Promise<void> {
  const script = join(ROOT, 'subgraphs', naam, 'dist/seed.js');
  const child = spawn(process.execPath, [script], {
    env: { DATABASE_URL: url, PROFIEL: 'klein' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${naam} was not seeded.`);
}
