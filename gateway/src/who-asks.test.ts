import { FixtureHub } from '../fixture/hub';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const QUESTION = '{ statushouder(id: "s1") { id } }';
const past = () => Math.floor(Date.now() / 1000) - 3600;
const bearer = async (claims: object) => ({ authorization: `Bearer ${await hub.issuer.token({ ...claims })}` });

describe('a request without a caller that is believed', () => {
  it.each<[string, string, number, () => Promise<Record<string, string>> | Record<string, string>]>([
    ['no token', 'TOKEN_ONTBREEKT', 401, () => ({ authorization: '' })],
    ['a token of another scheme', 'TOKEN_ONTBREEKT', 401, () => ({ authorization: 'Basic cGlldDpwaWV0' })],
    ['a token that is none', 'TOKEN_ONGELDIG', 401, () => ({ authorization: 'Bearer nee' })],
    ['an expired token', 'TOKEN_VERLOPEN', 401, () => bearer({ exp: past() })],
    ['a token of another issuer', 'TOKEN_ONGELDIG', 401, () => bearer({ iss: 'https://elders.example' })],
    ['a token for another audience', 'TOKEN_ONGELDIG', 401, () => bearer({ aud: 'elders' })],
    ['a token without organisation', 'TOKEN_ONGELDIG', 401, () => bearer({ organisatie: undefined })],
    ['an unknown purpose', 'ONBEKEND_DOEL', 403, () => ({ 'x-doelbinding': 'NIEUWSGIERIGHEID' })],
    ['two purposes', 'MEER_DAN_EEN_DOEL', 400, () => ({ 'x-doelbinding': 'HUISVESTEN, MAATSCHAPPELIJK_BEGELEIDEN' })],
    ['an unknown role', 'ONBEKENDE_ROL', 403, () => ({ 'x-rol': 'KEIZER' })],
    ['two roles at once', 'MEER_DAN_EEN_ROL', 400, () => ({ 'x-rol': 'BEGELEIDER,COACH' })],
    ['a role the token lacks', 'ROL_NIET_IN_TOKEN', 403, () => ({ 'x-rol': 'WOONCONSULENT' })],
    ['two organisations to act for', 'MEER_DAN_EEN_NAMENS', 400, () => ({ 'x-namens': 'gemeente-a,gemeente-b' })],
    ['a number to act for', 'ONBEKENDE_ORGANISATIE', 403, () => ({ 'x-namens': '999990019' })],
    [
      'an organisation to act for and a token that is delegated already',
      'DELEGATIE_NIET_TOEGESTAAN',
      403,
      async () => ({ ...(await bearer({ act: { sub: 'iemand' } })), 'x-namens': 'gemeente-maasveld' }),
    ],
    ['a token with two roles and no choice', 'ROL_KIEZEN', 403, () => bearer({ rollen: ['BEGELEIDER', 'COACH'] })],
    ['a token whose only role is unknown', 'ONBEKENDE_ROL', 403, () => bearer({ rollen: ['KEIZER'] })],
  ])('with %s is refused with %s (%i) and no source is asked', async (_, code, status, headers) => {
    const answer = await hub.ask(QUESTION, await headers());
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.message).toMatch(/\.$/);
    expect(answer.headers.has('www-authenticate')).toBe(status === 401);
    expect(Object.values(hub.sources).flatMap(({ requests }) => requests)).toEqual([]);
  });

  it('is told what is wrong with its token in WWW-Authenticate', async () => {
    expect((await hub.ask(QUESTION, { authorization: '' })).headers.get('www-authenticate')).toBe(
      'Bearer realm="ketenhub"',
    );
    expect((await hub.ask(QUESTION, { authorization: 'Bearer nee' })).headers.get('www-authenticate')).toBe(
      'Bearer realm="ketenhub", error="invalid_token"',
    );
  });
});

describe('a caller', () => {
  it.each([
    ['another', 'gemeente-maasveld', { organisatie: 'gemeente-maasveld', uitvoerder: 'vluchtelingenwerk-maasveld' }],
    ['his own organisation', 'vluchtelingenwerk-maasveld', { organisatie: 'vluchtelingenwerk-maasveld' }],
  ])('who asks in the name of %s reaches the source with both', async (_, namens, expected) => {
    await hub.ask(QUESTION, { 'x-namens': namens });
    const { organisatie, uitvoerder } = hub.sources.gemeente.requests[0]!.caller;
    expect({ organisatie, uitvoerder }).toEqual({ uitvoerder: undefined, ...expected });
  });

  it('reaches the source as the token, the role and the purpose say', async () => {
    const headers = { ...(await bearer({ rollen: ['BEGELEIDER', 'COACH'] })), 'x-rol': 'COACH' };
    expect((await hub.ask(QUESTION, headers)).body.data).toEqual({ statushouder: { id: 's1' } });
    expect(hub.sources.gemeente.requests[0]?.caller).toEqual({
      organisatie: 'vluchtelingenwerk-maasveld',
      rol: 'COACH',
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      gebruiker: 'medewerker-1',
      client: 'dossier-app',
      revisie: '7',
      trace: expect.stringMatching(/^[\da-f]{32}$/),
    });
  });

  it('reaches the source without purpose when none is named', async () => {
    await hub.ask(QUESTION, { 'x-doelbinding': '' });
    expect(hub.sources.gemeente.requests[0]?.caller.doel).toBeUndefined();
  });

  it('is signed once per source, however often that source is asked', async () => {
    await hub.ask('{ woningen { id bewoner { naam woning { flyer } } } statushouder(id: "s9") { naam huur } }');
    for (const { requests } of Object.values(hub.sources)) {
      expect(requests.length).toBeGreaterThan(0);
      expect(new Set(requests.map(({ signed }) => signed)).size).toBe(1);
    }
  });
});

describe('a trace', () => {
  const ID = '4bf92f3577b34da6a3ce929d0e0e4736';

  it('is continued from a valid traceparent, with a span of its own', async () => {
    await hub.ask(QUESTION, { traceparent: `00-${ID}-00f067aa0ba902b7-00` });
    const [request] = hub.sources.gemeente.requests;
    expect(request?.traceparent).toMatch(new RegExp(`^00-${ID}-[\\da-f]{16}-00$`));
    expect(request?.traceparent).not.toContain('00f067aa0ba902b7');
    expect(request?.caller.trace).toBe(ID);
  });

  it.each([
    ['no traceparent', ''],
    ['a trace of zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['a span of zeros', `00-${ID}-${'0'.repeat(16)}-01`],
    ['version ff', `ff-${ID}-00f067aa0ba902b7-01`],
    ['more than version 00 has', `00-${ID}-00f067aa0ba902b7-01-x`],
    ['something else', 'hallo'],
  ])('begins anew with %s', async (_, traceparent) => {
    await hub.ask(QUESTION, { traceparent });
    const [request] = hub.sources.gemeente.requests;
    expect(request?.traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(request?.caller.trace).not.toBe(ID);
    expect(request?.traceparent).toContain(request?.caller.trace);
  });
});

describe('a question about the schema alone', () => {
  const ask = (query: string) => hub.post(JSON.stringify({ query }), {});

  it.each(['{ __schema { queryType { name } } }', 'query Q { __typename __type(name: "Query") { name } }'])(
    'needs no token: %s',
    async (query) => {
      const { status, body } = await ask(query);
      expect([status, body.errors]).toEqual([200, undefined]);
    },
  );

  it.each([
    ['data beside it', '{ __schema { queryType { name } } statushouder(id: "s1") { id } }'],
    [
      'data in a fragment',
      '{ __schema { queryType { name } } ...F } fragment F on Query { statushouder(id: "s1") { id } }',
    ],
    ['data in a second operation', 'query A { __schema { queryType { name } } } query B { woningen { id } }'],
    ['an alias that looks like it', '{ __schema: woningen { id } }'],
    ['a mutation', 'mutation { __typename hernoem(id: "s1", naam: "x") { id } }'],
    ['nothing but __typename', '{ __typename }'],
    ['too much to read', `{ __schema { queryType { name } } ${'__typename '.repeat(1200)} }`],
    ['no GraphQL', '{ __schema {'],
  ])('needs a token with %s', async (_, query) => {
    const { status, body } = await ask(query);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'TOKEN_ONTBREEKT']);
  });

  it('refuses a token that is not valid all the same', async () => {
    const { status } = await hub.ask('{ __schema { queryType { name } } }', { authorization: 'Bearer nee' });
    expect(status).toBe(401);
  });
});
