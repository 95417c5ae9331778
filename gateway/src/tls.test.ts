import { connect, constants } from 'node:http2';
import { request } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { canMakeCertificates, ThrowAwayCa, type Signed } from '@ketenhub/subgraph/testing';
import { FixtureHub } from '../fixture/hub';
import { startGateway } from './start';

/* Skipped without OpenSSL 3: Node cannot sign certificates. */
const whereCertificates = canMakeCertificates() ? describe : describe.skip;

const QUESTION = JSON.stringify({ query: '{ statushouder(id: "s1") { naam maatje } }' });
const ANSWER = { data: { statushouder: { naam: 'naam van s1', maatje: 'Sam' } } };
const SCHEMA = JSON.stringify({ query: '{ __schema { queryType { name } } }' });

let ca: ThrowAwayCa;
let gateway: Signed;
let source: Signed;
let stranger: Signed;
beforeAll(() => {
  if (!canMakeCertificates()) return;
  ca = new ThrowAwayCa();
  [gateway, source] = [ca.sign('gateway'), ca.sign('bron')];
  const other = new ThrowAwayCa();
  stranger = other.sign('gateway');
  other.remove();
});
afterAll(() => ca?.remove());

interface Target {
  readonly url: string;
  readonly ca: string;
  readonly authorization?: string;
}

async function postWithHttp1({ url, ca, authorization }: Target, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const asked = request(`${url}/graphql`, { method: 'POST', ca, headers }, (response) => {
      text(response).then((answer) => resolve(JSON.parse(answer)), reject);
    });
    asked.once('error', reject).end(body);
  });
}

async function postWithHttp2({ url, ca, authorization }: Target, body: string): Promise<unknown> {
  const session = connect(url, { ca });
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const stream = session.request({ ':method': 'POST', ':path': '/graphql', ...headers });
  stream.end(body);
  const answer = await text(stream);
  session.close();
  return JSON.parse(answer);
}

whereCertificates('a client over TLS', () => {
  let hub: FixtureHub;
  let target: Target;
  beforeAll(async () => {
    hub = await FixtureHub.start({ tls: gateway, batch: 2 });
    target = { url: hub.url, ca: gateway.ca, authorization: `Bearer ${await hub.issuer.token()}` };
  });
  afterAll(() => hub.stop());

  it.each([
    ['HTTP/1.1', postWithHttp1],
    ['HTTP/2', postWithHttp2],
  ])('is answered with %s', async (_, post) => {
    expect(await post(target, QUESTION)).toEqual(ANSWER);
    expect(await post(target, `[${QUESTION},${QUESTION}]`)).toEqual([ANSWER, ANSWER]);
    expect(await post({ ...target, authorization: undefined }, QUESTION)).toMatchObject({
      errors: [{ extensions: { code: 'TOKEN_ONTBREEKT' } }],
    });
  });

  it('does not get in without TLS, nor believes another certificate', async () => {
    await expect(fetch(`${hub.url.replace('https', 'http')}/health/live`)).rejects.toThrow();
    await expect(postWithHttp1({ ...target, ca: stranger.ca }, SCHEMA)).rejects.toThrow(/certificate/);
  });

  it('takes its reads at the sources with it when it leaves', async () => {
    const session = connect(hub.url, { ca: gateway.ca });
    const headers = { 'content-type': 'application/json', authorization: target.authorization! };
    const given = new Promise<void>((resolve) => {
      hub.sources.gemeente.broken = (response) => {
        response.once('close', () => resolve());
        stream.close();
      };
    });
    const stream = session.request({ ':method': 'POST', ':path': '/graphql', ...headers }).on('error', () => undefined);
    stream.end(QUESTION);
    await given;
    session.destroy();
    hub.reset();
  });

  it('is answered to the end while the gateway stops, and who asks nothing does not hold it up', async () => {
    const running = { host: 'localhost', port: 0, shutdownTimeout: 60_000, supergraphFile: { path: '', interval: 0 } };
    const stopping = await startGateway({ ...hub.config, ...running });
    const idle = connect(stopping.url, { ca: gateway.ca }).on('error', () => undefined);
    const silent = connectTls({ host: 'localhost', port: Number(new URL(stopping.url).port), ca: gateway.ca });
    silent.on('error', () => undefined);
    await new Promise((resolve) => silent.once('secureConnect', resolve));
    let answer!: () => void;
    const asked = new Promise<void>((resolve) => {
      hub.sources.gemeente.broken = (response) => {
        response.setHeader('content-type', 'application/json');
        answer = () => response.end('{"data":{"statushouders":[]},"extensions":{"revisie":"7"}}');
        resolve();
      };
    });
    const underWay = postWithHttp2({ ...target, url: stopping.url }, '{"query":"{ statushouders { id } }"}');
    await asked;
    const stopped = stopping.stop();
    setTimeout(answer, 100);
    expect(await underWay).toEqual({ data: { statushouders: [] } });
    await stopped;
    expect([idle.closed, silent.closed || silent.destroyed]).toEqual([true, true]);
    hub.reset();
  });
});

whereCertificates('a client over TLS that keeps the gateway waiting', () => {
  let hub: FixtureHub;
  // Long enough for who does not keep it waiting, however busy the machine.
  beforeAll(async () => (hub = await FixtureHub.start({ tls: gateway, requestTimeout: 1_000 })));
  afterAll(() => hub.stop());

  const post = { ':method': 'POST', ':path': '/graphql', 'content-type': 'application/json' };
  const open = () => connect(hub.url, { ca: gateway.ca }).on('error', () => undefined);
  const socket = (protocol: string) => {
    const { port } = new URL(hub.url);
    return connectTls({ host: 'localhost', port: Number(port), ca: gateway.ca, ALPNProtocols: [protocol] });
  };
  const closed = (what: NodeJS.EventEmitter) =>
    new Promise((resolve) => what.on('error', () => undefined).once('close', resolve));

  it('for the rest of a question loses that question and no other', async () => {
    const session = open();
    const slow = session.request(post);
    slow.write('{');
    const drip = setInterval(() => slow.writable && slow.write(' '), 50);
    await closed(slow);
    clearInterval(drip);
    expect(slow.rstCode).toBe(constants.NGHTTP2_CANCEL);
    const other = session.request(post);
    other.end(SCHEMA);
    expect(JSON.parse(await text(other))).toMatchObject({ data: {} });
    session.destroy();
  });

  it.each<[string, string, () => string | Buffer]>([
    ['with HTTP/1.1 for the rest of a question', 'http/1.1', () => HALF],
    ['for the rest of the headers', 'h2', () => Buffer.concat([PREFACE, SETTINGS, HALF_HEADERS])],
    ['for a first word', 'h2', () => ''],
  ])('%s loses its connection', async (_, protocol, words) => {
    const slow = socket(protocol);
    slow.write(words());
    slow.resume();
    await closed(slow);
  });

  describe('to take its answer', () => {
    /** More than what lies between two processes can hold. */
    const LONG = 24 * 1024 * 1024;
    beforeAll(() => {
      const naam = 'x'.repeat(LONG);
      hub.sources.gemeente.broken = (response) => {
        response.setHeader('content-type', 'application/json');
        response.end(`{"data":{"statushouders":[{"naam":"${naam}"}]},"extensions":{"revisie":"7"}}`);
      };
    });
    afterAll(() => hub.reset());
    const body = '{"query":"{ statushouders { naam } }"}';
    const given = async (isGivenUp: () => boolean) => {
      for (const end = Date.now() + 60_000; !isGivenUp() && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(isGivenUp()).toBe(true);
    };

    it('with HTTP/1.1 loses its connection', async () => {
      const authorization = `Bearer ${await hub.issuer.token()}`;
      let server: Socket | undefined;
      hub.app.server.once('secureConnection', (one: Socket) => (server = one));
      const slow = socket('http/1.1');
      const head = `host: x\r\ncontent-type: application/json\r\nauthorization: ${authorization}`;
      slow.write(`POST /graphql HTTP/1.1\r\n${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      slow.pause().on('error', () => undefined);
      await given(() => server?.destroyed === true);
      let taken = 0;
      slow.on('data', (chunk: Buffer) => (taken += chunk.length)).resume();
      await closed(slow);
      expect(taken).toBeLessThan(LONG);
    });

    it('with HTTP/2 loses that answer and no other', async () => {
      const authorization = `Bearer ${await hub.issuer.token()}`;
      const session = open();
      const slow = session.request({ ...post, authorization });
      slow.end(body);
      slow.pause().on('error', () => undefined);
      await given(() => slow.closed || slow.destroyed);
      const other = session.request(post);
      other.end(SCHEMA);
      expect(JSON.parse(await text(other))).toMatchObject({ data: {} });
      session.destroy();
    });
  });

  it('cannot ask without end at once', async () => {
    const session = open();
    await new Promise((resolve) => session.once('remoteSettings', resolve));
    expect(session.remoteSettings.maxConcurrentStreams).toBe(100);
    session.destroy();
  });
});

const HALF = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const SETTINGS = Buffer.from('000000040000000000', 'hex');
/** Says that 32 bytes follow; three do. */
const HALF_HEADERS = Buffer.from('000020010400000001828487', 'hex');

whereCertificates('mutual TLS with the sources', () => {
  const ask = async (hubTls: Signed | undefined, sourceTls: Signed | undefined) => {
    const hub = await FixtureHub.start({ hubTls }, sourceTls);
    try {
      const { body } = await hub.ask('{ statushouder(id: "s1") { naam maatje } }');
      const { bronnen } = (await (await fetch(`${hub.url}/health/ready`)).json()) as { bronnen: object };
      return { body, isHealthy: JSON.stringify(bronnen).includes('"ok"') };
    } finally {
      await hub.stop();
    }
  };

  it('gives an answer where both show a certificate of the same authority', async () => {
    expect(await ask(gateway, source)).toEqual({ body: ANSWER, isHealthy: true });
  });

  it.each<[string, () => Parameters<typeof ask>]>([
    ['a gateway without certificate', () => [undefined, source]],
    ['a gateway with a certificate of another authority', () => [{ ...stranger, ca: source.ca }, source]],
    ['a source with a certificate of another authority', () => [gateway, { ...stranger, ca: gateway.ca }]],
  ])('gives nothing to %s', async (_, parts) => {
    const { body, isHealthy } = await ask(...parts());
    expect(body.data).toEqual({ statushouder: null });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BRON_ONBEREIKBAAR']);
    expect(isHealthy).toBe(false);
  });
});
