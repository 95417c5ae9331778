import { parsePublicKeys, readHubTls, SigningKey, type HubTls, type PublicKeys } from '@ketenhub/identity';

/** The settings of one subgraph process. */
export interface SubgraphConfig {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Most connections to the database, besides the one of the disclosure log. */
  readonly databasePool: number;
  readonly signingKey: SigningKey;
  readonly hubKeys: PublicKeys;
  /** Base URL of the registry; absent in the registry itself. */
  readonly registryUrl: string | undefined;
  /** Milliseconds that a follower may rely on what it heard; of the registry alone. */
  readonly leaseMs: number;
  /** Without it the processes of the hub talk without TLS. */
  readonly hubTls: HubTls | undefined;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment once, at start. Throws one line that names the setting that is missing or wrong. */
export function readConfig(env: Env): SubgraphConfig {
  return {
    port: number(env, 'SUBGRAPH_PORT'),
    host: env.SUBGRAPH_HOST ?? '127.0.0.1',
    databaseUrl: required(env, 'DATABASE_URL'),
    databasePool: number(env, 'DATABASE_POOL', 10),
    signingKey: parsed(env, 'SIGNING_KEY', (text) => SigningKey.parse(text)),
    hubKeys: parsed(env, 'HUB_JWKS', parsePublicKeys),
    registryUrl: env.REGISTRY_URL,
    leaseMs: number(env, 'LEASE_MS', 5_000),
    hubTls: readHubTls(env),
  };
}

export function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; docker/example.env lists every setting.`);
  return value;
}

function parsed<T>(env: Env, name: string, parse: (text: string) => T): T {
  const value = required(env, name);
  try {
    return parse(value);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

function number(env: Env, name: string, byDefault?: number): number {
  const text = byDefault === undefined ? required(env, name) : (env[name] ?? String(byDefault));
  if (!/^\d{1,5}$/.test(text)) throw new Error(`${name} is not a whole number.`);
  return Number(text);
}
