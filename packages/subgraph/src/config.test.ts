import { generateKeys } from '@ketenhub/identity';
import { readConfig, type Env } from './config';

let env: Env;

beforeAll(async () => {
  const { settings, keys } = await generateKeys(['gemeente']);
  env = {
    SUBGRAPH_PORT: '4001',
    DATABASE_URL: 'postgres://gemeente:geheim@db/gemeente',
    SIGNING_KEY: settings.gemeente,
    HUB_JWKS: JSON.stringify(keys),
  };
});

describe('readConfig', () => {
  it.each<[string, Env, string]>([
    ['no port', { SUBGRAPH_PORT: undefined }, 'SUBGRAPH_PORT is not set'],
    ['a port that is no number', { SUBGRAPH_PORT: 'vier' }, 'SUBGRAPH_PORT is not a whole number.'],
    ['no database', { DATABASE_URL: undefined }, 'DATABASE_URL is not set'],
    ['no signing key', { SIGNING_KEY: undefined }, 'SIGNING_KEY is not set'],
    ['a signing key that is none', { SIGNING_KEY: 'geheim' }, 'SIGNING_KEY: '],
    ['no keys of the hub', { HUB_JWKS: '' }, 'HUB_JWKS is not set'],
    ['keys of the hub that are none', { HUB_JWKS: 'geheim' }, 'HUB_JWKS: '],
    ['a lease that is no number', { LEASE_MS: 'lang' }, 'LEASE_MS is not a whole number.'],
    ['half of the TLS between processes', { HUB_TLS_CA: __filename }, 'HUB_TLS_CERT and HUB_TLS_KEY: not set'],
  ])('names the setting in one line for %s', (_, change, line) => {
    const read = () => readConfig({ ...env, ...change });
    expect(read).toThrow(line);
    expect(read).not.toThrow(/\n|geheim/);
  });

  it('listens on 127.0.0.1, with ten connections to the database and leases of five seconds', () => {
    const defaults = { host: '127.0.0.1', port: 4001, databasePool: 10, leaseMs: 5_000, hubTls: undefined };
    expect(readConfig(env)).toMatchObject(defaults);
  });
});
