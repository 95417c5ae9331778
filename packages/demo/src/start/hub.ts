import { readHubFile, removeHubFile, writeHubFile } from '../hub-file';
import { AUDIENCE, startIssuer, type RunningIssuer } from '../issuer';
import { freePort } from '../postgres/free-port';
import { findSubject } from '../subject';
import { maakOrganisaties } from '../wereld/organisaties';
import type { Wereld } from '../wereld/types';
import { wereld } from '../wereld/wereld';
import { Child } from './child';
import { startDatabases, type Databases } from './databases';
import { checkPort } from './port';
import type { Progress } from './progress';
import { isReady, untilReady } from './ready';
import { loadSecrets, makeDataFolder, type Secrets } from './secrets';
import { isOutdated, scriptOf, seedAll } from './seeds';
import { schemeOf, SUBGRAPHS, urlOf, type Settings, type Subgraph } from './settings';

/** The allocator of libc keeps what each thread once used. */
const FEW_THREADS = { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '2' };

/** All that `npm start` starts, in one place to stop it. */
export class Hub {
  private readonly children = new Set<Child>();
  private databases: Databases | undefined;
  private issuer: RunningIssuer | undefined;
  private stopping: Promise<void> | undefined;
  private died!: (reason: Error) => void;
  /** Rejects, with its last lines, when a process ends that was not asked to. */
  readonly broken = new Promise<never>((_, reject) => (this.died = reject));

  constructor(
    private readonly settings: Settings,
    private readonly progress: Progress,
  ) {
    // Looked at once everything runs, or while it starts; never an unhandled rejection.
    this.broken.catch(() => undefined);
  }

  /** Resolves when the hub answers for every source. */
  async start(): Promise<void> {
    const { settings, progress } = this;
    const { port, data, profiel } = settings;
    const other = readHubFile(data);
    if (other && (await isReady(`${other.url}/health/live`))) {
      throw new Error(`De hub draait al op ${other.url} (proces ${other.pid}).`);
    }
    await checkPort(port);
    makeDataFolder(data);
    const secrets = await loadSecrets(data);
    const anew = isOutdated(settings);
    if (anew) progress.say('De gegevens zijn van een oudere versie en worden opnieuw opgebouwd');
    this.databases = await startDatabases(settings, secrets, anew);
    const { cluster, owners, urls } = this.databases;
    void cluster?.ended.then(() => this.died(new Error('Postgres stopte onverwacht.')));
    if (cluster) progress.say('Postgres is gestart');
    await this.orBroken(seedAll(settings, owners, progress, this.children));
    // Made when the first token is asked for: at rest the world takes no memory.
    let w: Wereld | undefined;
    this.issuer = await startIssuer({
      port: 0,
      keys: secrets.issuer,
      organisaties: maakOrganisaties().map(({ id }) => id),
      subjectFor: (question) => findSubject((w ??= wereld(profiel)), question, new Date().toISOString()),
    });
    const sources = await this.startProcesses(secrets, urls, this.issuer.url);
    progress.say('Uitgever, register, vier bronnen en gateway zijn gestart');
    const url = urlOf(settings);
    await this.orBroken(untilReady(url, Object.values(sources), settings.tls.processes));
    writeHubFile(data, {
      pid: process.pid,
      profiel,
      url,
      issuer: this.issuer.url,
      subgraphs: sources,
      databases: ownDatabases(this.databases),
    });
  }

  /** In the order in which they depend on each other; by process, never by name. */
  stop(): Promise<void> {
    return (this.stopping ??= this.stopAll());
  }

  private async stopAll(): Promise<void> {
    removeHubFile(this.settings.data);
    const [gateway, others] = [
      [...this.children].filter(({ name }) => name === 'gateway'),
      [...this.children].filter(({ name }) => name !== 'gateway'),
    ];
    await Promise.all(gateway.map((child) => child.stop()));
    await Promise.all([...others.map((child) => child.stop()), this.issuer?.stop()]);
    await this.databases?.cluster?.stop();
  }

  private async startProcesses(
    secrets: Secrets,
    databaseUrls: Record<Subgraph, string>,
    issuer: string,
  ): Promise<Record<Subgraph, string>> {
    const { tls } = this.settings;
    const scheme = schemeOf(tls.processes);
    const ports = await Promise.all(SUBGRAPHS.map(() => freePort()));
    const urls = Object.fromEntries(SUBGRAPHS.map((naam, i) => [naam, `${scheme}://127.0.0.1:${ports[i]}`])) as Record<
      Subgraph,
      string
    >;
    SUBGRAPHS.forEach((naam, i) =>
      this.run(naam, `subgraphs/${naam}`, 160, {
        SUBGRAPH_PORT: String(ports[i]),
        DATABASE_URL: databaseUrls[naam],
        // Every connection is a process of Postgres; only the registry writes and waits at the same time.
        DATABASE_POOL: naam === 'toestemming' ? '2' : '1',
        SIGNING_KEY: secrets.keys[naam],
        HUB_JWKS: JSON.stringify(secrets.publicKeys),
        ...tls.processes,
        // The registry asks itself too, by the name in its certificate.
        ...((naam !== 'toestemming' || scheme === 'https') && { REGISTRY_URL: urls.toestemming }),
      }),
    );
    this.run('gateway', 'gateway', 256, {
      PORT: String(this.settings.port),
      ...tls.clients,
      ...tls.processes,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: AUDIENCE,
      SIGNING_KEY: secrets.keys.gateway,
      REGISTRY_URL: urls.toestemming,
      APOLLO_TELEMETRY_DISABLED: 'true',
      ...(this.settings.supergraph && { SUPERGRAPH: this.settings.supergraph }),
      ...Object.fromEntries(SUBGRAPHS.map((naam) => [`SUBGRAPH_URL_${naam.toUpperCase()}`, `${urls[naam]}/graphql`])),
    });
    return urls;
  }

  private run(name: string, folder: string, heapMegabytes: number, env: Record<string, string>): void {
    const { logLevel, nodeEnv } = this.settings;
    const child = new Child({
      name,
      script: scriptOf(folder, 'main.js'),
      env: { ...FEW_THREADS, ...env, ...(logLevel && { LOG_LEVEL: logLevel }), ...(nodeEnv && { NODE_ENV: nodeEnv }) },
      heapMegabytes,
      onLine: logLevel ? (line) => process.stderr.write(`${name}: ${line}\n`) : undefined,
    });
    this.children.add(child);
    void child.ended.then(({ code, signal }) => {
      this.children.delete(child);
      if (this.stopping) return;
      const how = signal ? `door ${signal}` : `met code ${code}`;
      this.died(new Error([`${name} stopte onverwacht (${how}):`, ...child.tail].join('\n  ')));
    });
  }

  private orBroken<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.broken]);
  }
}

/** Without whose they are: who may come in has his own name and password. */
function ownDatabases({ cluster, urls }: Databases): Record<string, string> {
  const own = Object.entries(urls).filter(
    ([, url]) => cluster !== undefined && new URL(url).port === `${cluster.port}`,
  );
  return Object.fromEntries(
    own.map(([naam, url]) => [naam, `postgres://127.0.0.1:${cluster!.port}${new URL(url).pathname}`]),
  );
}
