import { SigningKey, signService } from '@ketenhub/identity';
import {
  CREATE_INZAGE,
  Inzagelogboek,
  Logboeklezer,
  NOT_CONFIDENTIAL,
  printNote,
  Witness,
  type Inzage,
  type MeetingPlace,
} from '@ketenhub/ledger';
import { createTestDatabase, testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { Client } from 'pg';
import { toestemming } from '../toestemming.subgraph';

/* The gateway stands for any process that keeps a ledger: the registry knows its key, and what it may do is the same. */

const ACTIVITEIT = 'urn:ketenhub:verwerkingsactiviteit:VEILIGHEID_BORGEN';
let register: TestSubgraph;
let logboek: Inzagelogboek;
let lezer: Logboeklezer;

beforeAll(async () => {
  register = await testSubgraph(toestemming);
  const url = await createTestDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(CREATE_INZAGE);
  await client.end();
  logboek = new Inzagelogboek(url, { signer: register.sleutelVan('gateway') });
  lezer = new Logboeklezer(url, 'gateway');
  for (let n = 0; n < 3; n++) await logboek.append([inzage(n)]);
});

afterAll(async () => {
  await logboek.close();
  await lezer.close();
  await register.stop();
});

async function ask(
  method: 'GET' | 'POST',
  url: string,
  { as = 'gateway', body }: { as?: string; body?: unknown } = {},
) {
  const headers = as === '' ? {} : { authorization: `Bearer ${await signService('toestemming', keyOf(as))}` };
  const response = await register.app.inject({ method, url, headers, payload: body as object });
  return { status: response.statusCode, body: response.body === '' ? undefined : response.json() };
}

/** A process that the registry does not know has a key of its own making. */
const keyOf = (naam: string): SigningKey =>
  naam === 'vreemd' ? SigningKey.parse(STRANGER) : register.sleutelVan(naam);
const STRANGER = JSON.stringify({
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  kid: 'gateway',
});

/** The records from `from` up to the head of `size`, as a ledger sends them. */
const delivery = async (from: number, size: number) => ({
  vanaf: from,
  noot: printNote((await lezer.boom.head(size))!),
  vastleggingen: await lezer.lines(from, size),
});
const alarms = () => register.db.query('SELECT bron, soort, gemeld_door FROM inzage_alarm ORDER BY id');

describe('the registry refuses', () => {
  it.each([
    ['GET', '/inzagen/positie'],
    ['POST', '/inzagen'],
    ['GET', '/inzagen/hoofden'],
    ['GET', '/inzagen/verloop?bron=gateway&van=0&tot=0'],
    ['POST', '/inzagen/medeondertekening'],
    ['POST', '/inzagen/alarm'],
    ['POST', '/inzagen/vertrouwelijk'],
    ['POST', '/inzagen/vertrouwelijk/opheffing'],
  ] as const)('%s %s without a signature, and with one that is not of this hub', async (method, url) => {
    for (const as of ['', 'vreemd'])
      expect(await ask(method, url, { as, body: method === 'POST' ? {} : undefined })).toMatchObject({ status: 401 });
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no list', { vanaf: 0, noot: '', vastleggingen: 'alles' }],
    ['a place before the first', { vanaf: -1, noot: '', vastleggingen: [] }],
    ['half a record', { vanaf: 0.5, noot: '', vastleggingen: [] }],
  ])('a delivery that is %s', async (_, body) => {
    expect(await ask('POST', '/inzagen', { body })).toEqual({ status: 400, body: { fout: 'ONLEESBAAR' } });
  });

  it('a ledger that somebody else brings as his own, with an alarm', async () => {
    const answer = await ask('POST', '/inzagen', { as: 'toestemming', body: await delivery(0, 2) });
    expect(answer).toMatchObject({ status: 422, body: { soort: 'HANDTEKENING' } });
    expect(await alarms()).toContainEqual({ bron: 'toestemming', soort: 'HANDTEKENING', gemeld_door: 'toestemming' });
  });

  it.each(['van=0&tot=1', 'bron=gateway&van=0&tot=99', 'bron=gateway&van=2&tot=1', 'bron=niemand&van=0&tot=0'])(
    'a proof of %s',
    async (question) => {
      expect(await ask('GET', `/inzagen/verloop?${question}`)).toMatchObject({ status: 400 });
    },
  );
});

describe('a ledger is collected', () => {
  it('in order, once, and from where the registry says', async () => {
    expect(await ask('GET', '/inzagen/positie')).toEqual({ status: 200, body: { grootte: 0 } });
    expect(await ask('POST', '/inzagen', { body: await delivery(1, 2) })).toEqual({
      status: 409,
      body: { grootte: 0 },
    });
    for (const [from, size] of [
      [0, 2],
      [0, 2],
      [2, 3],
    ] as const)
      expect(await ask('POST', '/inzagen', { body: await delivery(from, size) })).toEqual({
        status: 200,
        body: { grootte: size },
      });
    expect(await ask('GET', '/inzagen/positie')).toEqual({ status: 200, body: { grootte: 3 } });
    const rows = await register.db.query(
      `SELECT volgnummer::int AS n, gebruiker FROM keteninzage WHERE bron = 'gateway' ORDER BY 1`,
    );
    expect(rows).toEqual([0, 1, 2].map((n) => ({ n, gebruiker: `mw-${n}` })));
  });

  it('and a record that changed on the way is not taken, with an alarm', async () => {
    await logboek.append([inzage(3)]);
    const honest = await delivery(3, 4);
    const changed = structuredClone(honest) as { vastleggingen: { beslissing: { inhoud: { gebruiker: string } } }[] };
    changed.vastleggingen[0]!.beslissing.inhoud.gebruiker = 'mw-ander';
    expect(await ask('POST', '/inzagen', { body: changed })).toMatchObject({
      status: 422,
      body: { soort: 'GEWIJZIGD', van: 3, tot: 3 },
    });
    expect(await alarms()).toContainEqual({ bron: 'gateway', soort: 'GEWIJZIGD', gemeld_door: 'toestemming' });
    expect(await ask('POST', '/inzagen', { body: honest })).toMatchObject({ status: 200 });
  });

  it('and its head carries the word of a witness who looked, of no other', async () => {
    const place: MeetingPlace = {
      heads: async () => (await ask('GET', '/inzagen/hoofden', { as: 'toestemming' })).body,
      consistency: async (bron, van, tot) => {
        const { body } = await ask('GET', `/inzagen/verloop?bron=${bron}&van=${van}&tot=${tot}`, { as: 'toestemming' });
        return body.bewijs.map((hash: string) => Buffer.from(hash, 'base64'));
      },
      cosign: async (bron, grootte, { name, id, bytes }) => {
        const handtekening = { naam: name, sleutel: id.toString('base64'), bytes: bytes.toString('base64') };
        const body = { bron, grootte, handtekening };
        for (const other of [
          { ...body, grootte: 1 },
          { ...body, bron: 'niemand' },
          { bron, grootte },
        ])
          expect(await cosign(other, 'toestemming')).toBe(422);
        expect(await cosign(body, 'gateway')).toBe(422);
        expect(await cosign(body, 'toestemming')).toBe(200);
      },
      alarm: () => Promise.reject(new Error('nothing was wrong')),
    };
    const signer = register.sleutelVan('toestemming');
    const keys = register.sleutelVan('gateway').publicKeys();
    await new Witness({ pool: lezer.pool, signer, keys, place, log: () => undefined }).look();
    const { body } = await ask('GET', '/inzagen/hoofden');
    const [{ bron, noot }] = body as [{ bron: string; noot: string }];
    expect(bron).toBe('gateway');
    expect(noot).toMatch(/\n— ketenhub\.nl\/logboek\/gateway .+\n— ketenhub\.nl\/getuige\/toestemming .+\n$/);
  });

  const cosign = async (body: object, as: string) =>
    (await ask('POST', '/inzagen/medeondertekening', { as, body })).status;

  it('and what a witness says of it is kept for the FG', async () => {
    const bevinding = { soort: 'AFGESPLITST', van: 0, tot: 1, uitleg: 'volgt niet' };
    expect(await ask('POST', '/inzagen/alarm', { body: { bron: 'niemand', bevinding } })).toMatchObject({
      status: 400,
    });
    for (const wrong of [
      undefined,
      {},
      { ...bevinding, soort: 'X' },
      { ...bevinding, van: 'x' },
      { soort: 'GEWIJZIGD' },
    ])
      expect(await ask('POST', '/inzagen/alarm', { body: { bron: 'gateway', bevinding: wrong } })).toMatchObject({
        status: 400,
      });
    const answer = await ask('POST', '/inzagen/alarm', { as: 'toestemming', body: { bron: 'gateway', bevinding } });
    expect(answer).toMatchObject({ status: 200 });
    expect(await alarms()).toContainEqual({ bron: 'gateway', soort: 'AFGESPLITST', gemeld_door: 'toestemming' });
  });
});

describe('a source that declares processing confidential', () => {
  const hidden = async (): Promise<number> =>
    (await register.db.query(`SELECT count(*)::int AS n FROM keteninzage k WHERE NOT (${NOT_CONFIDENTIAL})`))[0].n;
  const whole = () => ({
    verwerkingsactiviteit: ACTIVITEIT,
    tot: new Date(Date.now() + 3_600_000).toISOString(),
    reden: 'AVG art. 23 lid 1 d: lopend onderzoek',
  });

  it.each<[string, object]>([
    ['without an activity', { verwerkingsactiviteit: undefined }],
    ['without a reason', { reden: '' }],
    ['without an end', { tot: undefined }],
    ['that has ended', { tot: '2020-01-01' }],
    ['about no person that could be', { betrokkene: 7 }],
  ])('%s is refused', async (_, change) => {
    const answer = await ask('POST', '/inzagen/vertrouwelijk', { body: { ...whole(), ...change } });
    expect(answer).toEqual({ status: 400, body: { fout: 'ONLEESBAAR' } });
    expect(await hidden()).toBe(0);
  });

  it('hides its own records from the person until it lifts that; nobody else can', async () => {
    const { body } = await ask('POST', '/inzagen/vertrouwelijk', { body: { ...whole(), bron: 'gemeente' } });
    expect(await hidden()).toBe(4);
    const lift = (as: string, id: unknown) => ask('POST', '/inzagen/vertrouwelijk/opheffing', { as, body: { id } });
    expect(await lift('toestemming', body.id)).toMatchObject({ status: 404 });
    expect(await lift('gateway', 'onzin')).toMatchObject({ status: 404 });
    expect(await hidden()).toBe(4);
    expect(await lift('gateway', body.id)).toMatchObject({ status: 200 });
    expect(await hidden()).toBe(0);
  });
});

function inzage(n: number): Inzage {
  return {
    trace: n.toString(16).padStart(32, '0'),
    operatie: 'query',
    naam: 'Dossier',
    status: 'OK',
    begin: new Date(),
    einde: new Date(),
    verwerkingsactiviteit: ACTIVITEIT,
    betrokkene: '11111111-1111-4111-8111-111111111111',
    organisatie: 'politie-maasveld',
    rol: 'POLITIE_KERNTEAM',
    doel: 'VEILIGHEID_BORGEN',
    gebruiker: `mw-${n}`,
    client: 'test',
    revisie: '1',
    besluiten: [{ categorie: 'IDENTITEIT', velden: ['Statushouder.naam'], besluit: 'TOEGESTAAN', bron: 'gemeente' }],
  };
}
