import { SigningKey, generateKeys, readHubTls } from '@ketenhub/identity';
import { fixture } from './fixture/subgraph';
import { RegistryClient } from './registry-client';
import { canMakeCertificates, statusOverTls, testSubgraph, ThrowAwayCa, type TestSubgraph } from './testing';

describe('the settings of TLS between processes', () => {
  it('are all there or none', () => {
    expect(readHubTls({})).toBeUndefined();
    expect(() => readHubTls({ HUB_TLS_CA: __filename })).toThrow('HUB_TLS_CERT and HUB_TLS_KEY: not set');
    expect(() => readHubTls({ HUB_TLS_CA: '/nergens', HUB_TLS_CERT: __filename, HUB_TLS_KEY: __filename })).toThrow(
      'HUB_TLS_CA: this file cannot be read.',
    );
  });
});

/* Skipped without OpenSSL 3: Node cannot sign certificates. */
(canMakeCertificates() ? describe : describe.skip)('a subgraph with TLS between processes', () => {
  const [ca, others] = canMakeCertificates() ? [new ThrowAwayCa(), new ThrowAwayCa()] : [];
  const own = ca?.sign('bron');
  let subgraph: TestSubgraph;
  let url: string;
  beforeAll(async () => {
    subgraph = await testSubgraph(fixture, { tls: own });
    url = await subgraph.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await subgraph.stop();
    ca?.remove();
    others?.remove();
  });

  const live = (tls: Parameters<typeof statusOverTls>[1]) => statusOverTls(url, tls);

  it('answers a process of the hub, and no other', async () => {
    expect(await live(ca!.sign('gateway'))).toBe(200);
    await expect(live({ ca: own!.ca })).rejects.toThrow();
    await expect(live({ ...others!.sign('gateway'), ca: own!.ca })).rejects.toThrow();
    await expect(fetch(`${url.replace('https', 'http')}/health/live`)).rejects.toThrow();
  });

  it('is reached by the client of the registry with a certificate only', async () => {
    const key = SigningKey.parse((await generateKeys(['gateway'])).settings.gateway!);
    const size = (tls?: typeof own) => new RegistryClient(url, key, tls).size(AbortSignal.timeout(30_000));
    await expect(size(ca!.sign('gateway'))).rejects.toThrow('the registry answered 404');
    await expect(size()).rejects.not.toThrow('answered');
  });
});
