import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { FixtureHub } from '../fixture/hub';
import { startGateway, type RunningGateway } from './start';

const FILE = { supergraphFile: { path: '', interval: 0 } };

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const start = (port = 0, shutdownTimeout = 2_000): Promise<RunningGateway> =>
  startGateway({ ...hub.config, host: 'localhost', port, shutdownTimeout, sourceTimeout: 5_000, ...FILE });

async function ask({ url }: RunningGateway) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.issuer.token()}` };
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: '{"query":"{ statushouders { id } }"}',
  });
}

describe('startGateway', () => {
  it('says in one line that its port is in use', async () => {
    const taken = createServer().listen(0, 'localhost');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(start(port)).rejects.toThrow(new Error(`Port ${port} is in use; set PORT to a free one.`));
    await new Promise((resolve) => taken.close(resolve));
  });

  it('names the setting of a source it has no address for', async () => {
    const supergraph = hub.config.supergraph.replace('http://corporatie.invalid/graphql', '');
    const config = {
      ...hub.config,
      supergraph,
      sourceUrls: new Map(),
      host: 'localhost',
      port: 0,
      shutdownTimeout: 1_000,
      ...FILE,
    };
    await expect(startGateway(config)).rejects.toThrow('SUBGRAPH_URL_CORPORATIE is not set');
  });

  it('finishes what it was asked before it stops', async () => {
    const gateway = await start();
    const asked = new Promise<void>((resolve) => {
      hub.sources.gemeente.broken = (response) => {
        resolve();
        response.setHeader('content-type', 'application/json');
        setTimeout(() => response.end('{"data":{"statushouders":[{"id":"s1"}]},"extensions":{"revisie":"7"}}'), 200);
      };
    });
    const answer = ask(gateway);
    await asked;
    const stopped = gateway.stop();
    expect(await (await answer).json()).toEqual({ data: { statushouders: [{ id: 's1' }] } });
    await stopped;
    await expect(ask(gateway)).rejects.toThrow();
  });

  it('does not wait longer than its deadline', async () => {
    const gateway = await start(0, 200);
    const asked = new Promise<void>((resolve) => (hub.sources.gemeente.broken = () => resolve()));
    const answer = ask(gateway).catch(() => 'cut off');
    await asked;
    const before = Date.now();
    await gateway.stop();
    expect(await answer).toBe('cut off');
    expect(Date.now() - before).toBeLessThan(1_500);
  });
});
