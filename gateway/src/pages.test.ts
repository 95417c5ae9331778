import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FixtureHub } from '../fixture/hub';
import { healthReader } from './health';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
afterAll(() => hub.stop());

const STATIC = join(__dirname, '../static');

describe('GraphiQL', () => {
  it('is served at / under a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(`${hub.url}/`);
    const policy = response.headers.get('content-security-policy');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('names no address but our own', async () => {
    const page = await (await fetch(`${hub.url}/`)).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(expect.arrayContaining(['/graphiql/page.js', '/graphiql/page.css']));
    expect(addresses.filter((address) => !/^(\/graphiql\/|data:)/.test(address!))).toEqual([]);
    for (const address of addresses.filter((a) => a!.startsWith('/'))) {
      expect((await fetch(hub.url + address)).status).toBe(200);
    }
  });

  it('loads no style, font or script from elsewhere', () => {
    for (const file of readdirSync(STATIC).filter((name) => /\.(css|js)$/.test(name))) {
      expect(readFileSync(join(STATIC, file), 'utf8')).not.toMatch(
        /(?:url\(|@import |from|import\()\s*["']?(?:https?:)?\/\/[\w.]/,
      );
    }
  });

  it.each(['..%2Fpackage.json', '%2e%2e%2fsrc%2fmain.ts', 'weg.js'])(
    'serves nothing but its own files: %s',
    async (file) => {
      expect((await fetch(`${hub.url}/graphiql/${file}`)).status).toBe(404);
    },
  );
});

describe('health', () => {
  const GOOD = { status: 'ok', zekering: 'heel' };
  const ready = async () => {
    const response = await fetch(`${hub.url}/health/ready`);
    return { code: response.status, body: (await response.json()) as object };
  };

  it('is live', async () => {
    expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
  });

  it('says of the issuer and of each source, by its public name, whether it can be reached', async () => {
    expect(await ready()).toEqual({
      code: 200,
      body: { status: 'ok', uitgever: 'ok', bronnen: { gemeente: GOOD, corporatie: GOOD, VluchtelingenWerk: GOOD } },
    });
  });

  it('is read once for all who ask at the same time', async () => {
    const isReachable = jest.fn(async () => true);
    const read = healthReader({ isReachable }, () => ({ all: () => [] }));
    await Promise.all([read(), read()]);
    expect(isReachable).toHaveBeenCalledTimes(1);
    await read();
    expect(isReachable).toHaveBeenCalledTimes(2);
  });

  it('stays ready for the other sources when one is down, and says which', async () => {
    const { corporatie } = hub.sources;
    const { port } = corporatie;
    await corporatie.stop();
    expect(await ready()).toMatchObject({
      code: 200,
      body: {
        status: 'gedeeltelijk',
        bronnen: { gemeente: GOOD, corporatie: { status: 'onbereikbaar', zekering: 'heel' } },
      },
    });
    await corporatie.start(port);
  });
});
