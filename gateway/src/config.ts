import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHubTls, readPem, SigningKey, type HubTls } from '@ketenhub/identity';
import { OPERATIONS_FOLDER, readManifests, type Manifest } from '@ketenhub/schema';
import { DEFAULT_LIMITS, type Limits } from './limits/limits';
import type { BreakerOptions } from './source/breaker';
import type { SupergraphFileOptions } from './supergraph-file';

/** The settings of the gateway, read once at start. docker/example.env lists them all. */
export interface Config {
  host: string;
  port: number;
  /** PEM of what clients see; without it they talk to the gateway without TLS, so behind something that has it. */
  tls: { cert: string; key: string } | undefined;
  /** Mutual TLS with the sources and the registry. */
  hubTls: HubTls | undefined;
  issuer: string;
  audience: string | undefined;
  key: SigningKey;
  /** SDL of the supergraph. */
  supergraph: string;
  /** Where a new one will be. */
  supergraphFile: SupergraphFileOptions;
  /** SUBGRAPH_URL_<NAME>, by subgraph name in lower case; overrides the supergraph's own. */
  sourceUrls: ReadonlyMap<string, string>;
  /** Base URL of the registry, which the gateway follows. */
  registryUrl: string;
  /** Milliseconds a source may take. */
  sourceTimeout: number;
  /** SOURCE_TIMEOUT_MS_<NAME>, by subgraph name in lower case, where one differs. */
  sourceTimeouts: ReadonlyMap<string, number>;
  /** When a source that keeps failing is left alone. */
  breaker: BreakerOptions;
  /** Milliseconds in which a request must be there whole. */
  requestTimeout: number;
  /** Bytes a request may hold. */
  bodyLimit: number;
  limits: Limits;
  /** Questions that one request may hold; 0: one, and not in a list. */
  batch: number;
  /** Questions a minute of one client of one organisation; 0 for no limit. */
  ratePerMinute: number;
  /** What clients registered, and whether nothing else may be asked. */
  operations: { manifests: ReadonlyMap<string, Manifest>; only: boolean };
  /** Milliseconds that requests get to finish when the gateway stops. */
  shutdownTimeout: number;
  logLevel: string;
}

/** A setting that is missing or wrong: one line that names it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Env = Readonly<Record<string, string | undefined>>;

const URL_SETTING = /^SUBGRAPH_URL_(\w+)$/;

export function readConfig(env: Env): Config {
  const path = env.SUPERGRAPH || resolve(__dirname, '../../schema/supergraph.graphql');
  return {
    host: env.HOST || 'localhost',
    port: count(env, 'PORT', 4000),
    tls: tls(env),
    hubTls: fromFiles(() => readHubTls(env)),
    issuer: url('OIDC_ISSUER', required(env, 'OIDC_ISSUER')),
    audience: env.OIDC_AUDIENCE || undefined,
    key: signingKey(required(env, 'SIGNING_KEY')),
    supergraph: readSupergraph(path),
    supergraphFile: { path, interval: count(env, 'SUPERGRAPH_LOOK_MS', 2_000) },
    sourceUrls: sourceUrls(env),
    registryUrl: url('REGISTRY_URL', required(env, 'REGISTRY_URL')),
    sourceTimeout: count(env, 'SOURCE_TIMEOUT_MS', 5_000),
    sourceTimeouts: sourceTimeouts(env),
    breaker: { volume: count(env, 'BREAKER_VOLUME', 20), reset: count(env, 'BREAKER_RESET_MS', 2_000) },
    requestTimeout: count(env, 'REQUEST_TIMEOUT_MS', 30_000),
    bodyLimit: count(env, 'BODY_LIMIT_BYTES', 262_144),
    limits: limits(env),
    batch: count(env, 'MAX_BATCH', 0),
    ratePerMinute: count(env, 'RATE_LIMIT_PER_MINUTE', 6_000),
    operations: { manifests: operations(env.OPERATIONS || OPERATIONS_FOLDER), only: flag(env, 'OPERATIONS_ONLY') },
    shutdownTimeout: count(env, 'SHUTDOWN_TIMEOUT_MS', 10_000),
    logLevel: env.LOG_LEVEL || 'info',
  };
}

function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set; docker/example.env lists every setting.`);
  return value;
}

function count(env: Env, name: string, fallback: number): number {
  const value = env[name] || String(fallback);
  if (!/^\d{1,9}$/.test(value)) throw new ConfigError(`${name} is not a whole number.`);
  return Number(value);
}

function flag(env: Env, name: string): boolean {
  const value = env[name] || 'false';
  if (value !== 'true' && value !== 'false') throw new ConfigError(`${name} is true or false.`);
  return value === 'true';
}

const limits = (env: Env): Limits => ({
  tokens: count(env, 'MAX_TOKENS', DEFAULT_LIMITS.tokens),
  depth: count(env, 'MAX_DEPTH', DEFAULT_LIMITS.depth),
  aliases: count(env, 'MAX_ALIASES', DEFAULT_LIMITS.aliases),
  rootFields: count(env, 'MAX_ROOT_FIELDS', DEFAULT_LIMITS.rootFields),
  first: count(env, 'MAX_FIRST', DEFAULT_LIMITS.first),
  cost: count(env, 'MAX_COST', DEFAULT_LIMITS.cost),
});

function tls(env: Env): Config['tls'] {
  if (!env.TLS_CERT && !env.TLS_KEY) return undefined;
  required(env, 'TLS_CERT');
  required(env, 'TLS_KEY');
  return fromFiles(() => ({ cert: readPem(env, 'TLS_CERT'), key: readPem(env, 'TLS_KEY') }));
}

function fromFiles<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ConfigError((error as Error).message);
  }
}

function operations(folder: string): ReadonlyMap<string, Manifest> {
  try {
    return readManifests(folder);
  } catch (error) {
    throw new ConfigError(`OPERATIONS: ${(error as Error).message}`);
  }
}

function url(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError(`${name} is not an http or https URL.`);
  }
  return value;
}

function signingKey(setting: string): SigningKey {
  try {
    const key = SigningKey.parse(setting);
    if (key.kid === 'gateway') return key;
  } catch (error) {
    throw new ConfigError(`SIGNING_KEY: ${(error as Error).message}`);
  }
  throw new ConfigError('SIGNING_KEY: the key of the gateway has kid "gateway"; subgraphs believe no other.');
}

function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`SUPERGRAPH: cannot read ${path}; npm run schema writes it.`);
  }
}

function sourceTimeouts(env: Env): ReadonlyMap<string, number> {
  const names = Object.keys(env).flatMap((name) => /^SOURCE_TIMEOUT_MS_(\w+)$/.exec(name)?.[1] ?? []);
  return new Map(names.map((name) => [name.toLowerCase(), count(env, `SOURCE_TIMEOUT_MS_${name}`, 5_000)]));
}

function sourceUrls(env: Env): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const subgraph = URL_SETTING.exec(name)?.[1];
    if (subgraph !== undefined && value) urls.set(subgraph.toLowerCase(), url(name, value));
  }
  return urls;
}
