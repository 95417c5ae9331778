import { generateKeys } from '@ketenhub/identity';
import { readConfig } from './config';

const SUPERGRAPH = __filename;
let env: Record<string, string | undefined>;

beforeAll(async () => {
  const { settings } = await generateKeys(['gateway']);
  env = {
    OIDC_ISSUER: 'https://issuer.example',
    SIGNING_KEY: settings.gateway,
    SUPERGRAPH,
    REGISTRY_URL: 'http://register',
  };
});

describe('readConfig', () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    ['no issuer', { OIDC_ISSUER: undefined }, 'OIDC_ISSUER is not set'],
    ['an empty issuer', { OIDC_ISSUER: '' }, 'OIDC_ISSUER is not set'],
    ['an issuer that is no URL', { OIDC_ISSUER: 'issuer' }, 'OIDC_ISSUER is not an http or https URL'],
    ['no signing key', { SIGNING_KEY: undefined }, 'SIGNING_KEY is not set'],
    ['a signing key that is none', { SIGNING_KEY: 'geheim' }, 'SIGNING_KEY: The signing key is not JSON'],
    ['no registry', { REGISTRY_URL: undefined }, 'REGISTRY_URL is not set'],
    ['a port that is no number', { PORT: 'http' }, 'PORT is not a whole number'],
    ['a subgraph that is no URL', { SUBGRAPH_URL_GEMEENTE: 'gemeente:1' }, 'SUBGRAPH_URL_GEMEENTE is not'],
    ['a certificate without its key', { TLS_CERT: SUPERGRAPH }, 'TLS_KEY is not set'],
    ['a key that is not there', { TLS_CERT: SUPERGRAPH, TLS_KEY: '/nergens.pem' }, 'TLS_KEY: this file cannot be read'],
    ['half of the TLS between processes', { HUB_TLS_CA: SUPERGRAPH }, 'HUB_TLS_CERT and HUB_TLS_KEY: not set'],
    ['a supergraph that is not there', { SUPERGRAPH: '/nergens.graphql' }, 'SUPERGRAPH: cannot read'],
  ])('names the setting in one line for %s', (_, change, line) => {
    const read = () => readConfig({ ...env, ...change });
    expect(read).toThrow(line);
    expect(read).not.toThrow(/\n|geheim/);
  });

  it('refuses the key of another process', async () => {
    const { settings } = await generateKeys(['gemeente']);
    expect(() => readConfig({ ...env, SIGNING_KEY: settings.gemeente })).toThrow('has kid "gateway"');
  });

  it('listens on localhost:4000 and takes the URLs of subgraphs by name', () => {
    const config = readConfig({ ...env, SUBGRAPH_URL_GEMEENTE: 'http://gemeente:4001/graphql', OTHER: 'x' });
    expect(config).toMatchObject({ host: 'localhost', port: 4000, audience: undefined });
    expect([...config.sourceUrls]).toEqual([['gemeente', 'http://gemeente:4001/graphql']]);
  });
});
