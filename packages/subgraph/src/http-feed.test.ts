import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeys, SigningKey } from '@ketenhub/identity';
import { Onvolgbaar, type Feitregel } from './feit';
import { HttpFeed } from './http-feed';
import { OPNAME, pakIn } from './opname';
import { Register } from './register/register';

/* A registry that answers every snapshot with the same bytes, in pieces of this many. */

let server: Server;
let feed: HttpFeed;
let type: string;
let body: Buffer;
let piece: number;

beforeAll(async () => {
  const { settings } = await generateKeys(['gemeente']);
  server = createServer((_request, response) => {
    response.setHeader('content-type', type);
    for (let at = 0; at < body.length; at += piece) response.write(body.subarray(at, at + piece));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  feed = new HttpFeed(`http://127.0.0.1:${port}`, SigningKey.parse(settings.gemeente!));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const FEITEN = [
  ['TAAKTOEWIJZING', 't', { organisatie: 'vw', gemeente: '9901', taak: 'VERHUUR', van: 1 }],
  ['PERSOON', 'p', { gemeente: '9901', huishouden: 'h', geheimhouding: false }],
  ['BETROKKENHEID', 'b', { statushouder: 'p', organisatie: 'vw', taak: 'VERHUUR', van: 1 }],
] as unknown as Feitregel[];
const REGELS = 'application/x-ndjson; charset=utf-8';
const KOP = { revisie: '7', klok: 5, keten: 'aa', aantal: FEITEN.length };

async function packed(): Promise<Buffer> {
  const register = new Register([], []);
  register.neem(FEITEN);
  const parts: Buffer[] = [];
  for await (const part of pakIn(register).regels(KOP)) parts.push(part);
  return Buffer.concat(parts);
}

function lines(): Buffer {
  const all = [JSON.stringify(KOP), JSON.stringify(FEITEN)];
  const som = createHash('sha256').update(all.join('')).digest('hex');
  return Buffer.from([...all, JSON.stringify({ som }), ''].join('\n'));
}

async function load(): Promise<Register> {
  const { revisie, vul } = await feed.snapshot(AbortSignal.timeout(60_000));
  const register = new Register([], []);
  await vul(register);
  register.staatOp(revisie);
  return register;
}

describe.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['as a register stands in memory', OPNAME, packed],
  ['in lines of JSON', REGELS, lines],
])('a snapshot %s', (_, form, make) => {
  beforeEach(async () => {
    [type, body, piece] = [form, await make(), 1_000];
  });

  it('is refused in another form', async () => {
    type = OPNAME.replace('-1-', '-2-');
    [body, piece] = [Buffer.alloc(4_000_000, 'x'), 100_000];
    // More often than there are connections: each is given back.
    for (let i = 0; i < 6; i++) await expect(load()).rejects.toThrow('in a form that is not known here');
  });

  it('is refused without a head, and its connection is given back', async () => {
    [body, piece] = [Buffer.concat([Buffer.from('{\n'), Buffer.alloc(4_000_000, 'x')]), 100_000];
    for (let i = 0; i < 6; i++) await expect(load()).rejects.toThrow('no JSON');
  });

  it('is refused when it was cut, wherever', async () => {
    const whole = body;
    for (let at = 0; at < whole.length; at += 1 + Math.floor(whole.length / 60)) {
      body = whole.subarray(0, at);
      await expect(load()).rejects.toThrow(Onvolgbaar);
    }
  });

  it('is refused when a byte of it was changed, wherever', async () => {
    const whole = body;
    for (let at = 0; at < whole.length - 1; at += 1 + Math.floor(whole.length / 60)) {
      body = Buffer.from(whole);
      body[at]! ^= 1;
      await expect(load()).rejects.toThrow();
    }
  });

  it.each([1, 7, 100_000])('is taken over in pieces of %i bytes', async (bytes) => {
    piece = bytes;
    const register = await load();
    expect([register.revisie, register.persoon('p'), register.huishoudenVan('p')]).toEqual([
      '7',
      {
        nummer: 0,
        id: 'p',
        gemeente: '9901',
        geheimhouding: false,
        betrokkenheden: [{ organisatie: 'vw', taak: 'VERHUUR', van: 1 }],
        toestemmingen: [],
        bezwaren: [],
      },
      'h',
    ]);
    expect(register.houderVan('VERHUUR', '9901', 1)).toBe('vw');
  });
});

(endianness() === 'LE' ? it : it.skip)(
  'the form of a snapshot has another version when a register packs its facts in another way',
  async () => {
    const digest = createHash('sha256')
      .update(await packed())
      .digest('hex')
      .slice(0, 16);
    expect([OPNAME, digest]).toEqual(['application/vnd.ketenhub.opname-1-le', '7fccee256c72cd22']);
  },
);
