import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { idOf, type Manifest } from '@ketenhub/schema';
import { FixtureHub, type Answer } from '../../fixture/hub';
import { expectNothingInternal } from '../testing/nothing-internal';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const authorization = async () => ({ authorization: `Bearer ${await hub.issuer.token()}` });
const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const asked = () => Object.values(hub.sources).flatMap(({ requests }) => requests);

function expectRefused(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.body.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
  expect(answer.body.errors![0]!.message).toMatch(/^[A-Z]/);
  expect(answer.body.data ?? null).toBeNull();
  expect(asked()).toEqual([]);
}

/** CPU milliseconds that one question may take, tests and all: a hundred times what the slowest takes. */
const CPU = 5_000;

/** Bytes by which the process may grow for it. */
const MEMORY = 256 * 1024 * 1024;

/** Runs what may be hostile, in bounded time and memory. */
async function within<T>(work: () => Promise<T>): Promise<T> {
  const [cpu, { rss }] = [process.cpuUsage(), process.memoryUsage()];
  const done = await work();
  expect(process.cpuUsage(cpu).user / 1000).toBeLessThan(CPU);
  expect(process.memoryUsage().rss - rss).toBeLessThan(MEMORY);
  return done;
}

describe('questions that come together', () => {
  let batching: FixtureHub;
  beforeAll(async () => (batching = await FixtureHub.start({ batch: 3, ratePerMinute: 20 })));
  afterAll(() => batching.stop());

  const NAAM = { query: '{ statushouder(id: "s1") { naam } }' };
  const LANG = { query: `{ ${times(101, (i) => `a${i}: stuk`)} }` };
  const post = async (questions: unknown, change: object = {}) =>
    batching.post(JSON.stringify(questions), {
      ...(await tokenOf(batching)),
      'x-doelbinding': 'MAATSCHAPPELIJK_BEGELEIDEN',
      ...change,
    });
  const tokenOf = async (of: FixtureHub) => ({ authorization: `Bearer ${await of.issuer.token()}` });
  const codes = (answers: unknown) =>
    (answers as Answer['body'][]).map(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);

  it.each<[string, unknown, object, number, unknown]>([
    ['are too many', [NAAM, NAAM, NAAM, NAAM], {}, 400, 'BAD_REQUEST'],
    ['are none', [], {}, 400, 'BAD_REQUEST'],
    ['say that they come with others', [NAAM], { 'x-ketenhub-batch': 'true' }, 400, 'BAD_REQUEST'],
  ])('and %s are refused', async (_, questions, headers, status, code) => {
    const { status: said, body } = await post(questions, headers);
    expect([said, body.errors![0]!.extensions.code]).toEqual([status, code]);
  });

  it('and of which nobody may ask are all refused', async () => {
    const { status, body } = await post([NAAM, NAAM], { authorization: 'Bearer x' });
    expect([status, codes(body)]).toEqual([401, [['TOKEN_ONGELDIG'], ['TOKEN_ONGELDIG']]]);
  });

  it('are answered in order, each with its own refusal and limits, as if it had come alone', async () => {
    const alone = await post(NAAM);
    const { status, body } = await post([NAAM, LANG, [NAAM]]);
    expect(status).toBe(200);
    expect((body as unknown as object[])[0]).toEqual(alone.body);
    expect(codes(body).slice(1)).toEqual([['VRAAG_TE_ZWAAR'], ['BAD_REQUEST']]);
  });

  it('hold no write: it may end what the others rest on', async () => {
    batching.reset();
    const { body } = await post([{ query: 'mutation { hernoem(id: "s1", naam: "A") { id } }' }, NAAM]);
    expect(codes(body)).toEqual([['BAD_REQUEST'], []]);
    const asked = batching.sources.gemeente.requests;
    expect(asked).toHaveLength(1);
  });

  it('count for the limit one by one', async () => {
    for (let i = 0; i < 5; i++) await post([NAAM, NAAM, NAAM]);
    const { status, headers } = await post([NAAM, NAAM, NAAM]);
    expect([status, Number(headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
  });
});

describe('a hostile document', () => {
  const fragments = (count: number, body: (i: number) => string) =>
    times(count, (i) => `fragment F${i} on Query { ${body(i)} }`);

  it.each<[string, string, string]>([
    ['tokens without end', `{ ${times(30_000, () => 'stuk')} }`, 'VRAAG_TE_ZWAAR'],
    ['fields without end', `{ ${times(4_900, () => 'stuk')} }`, 'VRAAG_TE_ZWAAR'],
    [
      'levels without end',
      `{ ${'woningen { bewoner { woning {'.repeat(800)} id ${'}'.repeat(2400)} }`,
      'VRAAG_TE_ZWAAR',
    ],
    [
      'more levels than allowed',
      `{ woningen { ${'bewoner { woning {'.repeat(15)} id ${'}'.repeat(30)} } }`,
      'VRAAG_TE_ZWAAR',
    ],
    ['levels of nothing', `{ ${'... {'.repeat(2_000)} stuk ${'}'.repeat(2_000)} }`, 'VRAAG_TE_ZWAAR'],
    [
      'a literal of lists in lists',
      `{ statushouder(id: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { id } }`,
      'VRAAG_TE_ZWAAR',
    ],
    ['an alias bomb', `{ ${times(101, (i) => `a${i}: stuk`)} }`, 'VRAAG_TE_ZWAAR'],
    [
      'aliases spread over levels',
      `{ statushouder(id: "s1") { ${times(101, (i) => `a${i}: naam`)} } }`,
      'VRAAG_TE_ZWAAR',
    ],
    [
      'an alias bomb of fragments',
      `{ ...F0 } ${fragments(12, (i) => `...F${i + 1} ...F${i + 1}`)} fragment F12 on Query { a: stuk }`,
      'VRAAG_TE_ZWAAR',
    ],
    [
      'a bomb of fragments',
      `{ ...F0 } ${fragments(400, (i) => `...F${i + 1} ...F${i + 1}`)} fragment F400 on Query { stuk }`,
      'VRAAG_TE_ZWAAR',
    ],
    ['too many root fields', `{ ${times(21, (i) => `a${i}: stuk`)} }`, 'VRAAG_TE_ZWAAR'],
    [
      'too many root fields in fragments',
      `{ ...F0 ...F0 } ${fragments(1, () => times(11, (i) => `a${i}: stuk`))}`,
      'VRAAG_TE_ZWAAR',
    ],
    ['a fragment in itself', '{ ...F0 } fragment F0 on Query { stuk ...F0 }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments in a circle',
      `{ ...F0 } ${fragments(300, (i) => `stuk ...F${(i + 1) % 300} ...F${(i + 7) % 300}`)}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a circle that nobody asks', `{ stuk } ${fragments(2, (i) => `...F${1 - i}`)}`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the schema in circles',
      `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a list literal of many', `{ code(code: [${times(4_900, () => '1')}]) }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['an object literal of many', `{ code(code: {${times(1_600, (i) => `a${i}:1`)}}) }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a directive again and again', `{ stuk ${times(700, () => '@include(if: true)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'variables that nobody uses',
      `query (${times(1_200, (i) => `$a${i}: Int`)}) { stuk }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a text that never ends', `{ statushouder(id: "${'x'.repeat(100_000)}`, 'GRAPHQL_PARSE_FAILED'],
  ])('with %s is refused before it costs anything', async (_, query, code) => {
    const answer = await within(() => hub.ask(query));
    expect([answer.status, answer.body.errors![0]!.extensions.code]).toEqual([400, code]);
    expect(new Set(answer.body.errors!.map(({ extensions }) => extensions.code)).size).toBe(1);
    expect(answer.text.length).toBeLessThan(50_000);
    expect([answer.body.data ?? null, asked()]).toEqual([null, []]);
  });

  it.each<[string, string]>([
    ['one field again and again', `{ statushouder(id: "s1") { ${times(4_900, () => 'naam')} } }`],
    ['one fragment again and again', `{ ...F0 ${times(1_600, () => '...F0')} } ${fragments(1, () => 'begeleiders')}`],
    ['objects to merge, again and again', `{ statushouder(id: "s1") { ${times(1_200, () => 'pip { status }')} } }`],
  ])('with %s is answered at no great cost, or refused', async (_, query) => {
    const { status, body } = await within(() => hub.ask(query));
    if (status === 200) return;
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(VRAAG_TE_ZWAAR|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('says which limit it went over, and what the limit is', async () => {
    const { body } = await hub.ask(`{ ${times(101, (i) => `a${i}: stuk`)} }`);
    expect(body.errors).toEqual([
      {
        message: 'De vraag begint met te veel velden: hooguit 20. Splits de vraag.',
        extensions: { code: 'VRAAG_TE_ZWAAR', grens: 20, gevonden: 101 },
      },
    ]);
  });

  it('with a huge literal is only a value', async () => {
    const { status } = await hub.ask(`{ statushouder(id: "${'x'.repeat(100_000)}") { id } }`);
    expect(status).toBe(200);
  });
});

describe('a list', () => {
  const page = 'query ($first: Int) { lijst(first: $first) { edges { node { naam huur } } } }';

  it.each<[string, object]>([
    ['a literal', { query: page.replace('($first: Int)', '').replace('$first', '101') }],
    ['a variable', { query: page, variables: { first: 101 } }],
    ['a default of a variable', { query: page.replace('Int)', 'Int = 101)') }],
  ])('of more than 100 elements is refused, asked for with %s', async (_, question) => {
    const answer = await hub.post(JSON.stringify(question), await authorization());
    expectRefused(answer, 400, 'VRAAG_TE_ZWAAR');
    expect(answer.body.errors![0]!.message).toContain('first hooguit 100');
  });

  it('inside a list multiplies, and the whole may not cost too much', async () => {
    const inside = (levels: number): string =>
      `lijst(first: 100) { edges { node { ${levels === 0 ? 'naam' : `lijst: begeleid(first: 100) { edges { node { naam ${times(10, (i) => `n${i}: naam`)} } } }`} } } }`;
    expectRefused(await hub.ask(`{ ${inside(1)} }`), 400, 'VRAAG_TE_ZWAAR');
    expect((await hub.ask(`{ ${inside(0)} }`)).status).toBe(200);
  });
});

describe('variables', () => {
  const query =
    'query ($id: ID!, $over: Int) { statushouder(id: $id) { id } lijst(first: $over) { edges { node { id } } } }';

  it.each<[string, unknown]>([
    ['a list for a text', { id: [] }],
    ['an object for a text', { id: {} }],
    ['nothing where something must be', {}],
    ['null where something must be', { id: null }],
    ['a text for a number', { id: 's1', over: 'veel' }],
    ['a number too large', { id: 's1', over: 1e300 }],
  ])('of the wrong type are refused: %s', async (_, variables) => {
    const answer = await hub.post(JSON.stringify({ query, variables }), await authorization());
    expectRefused(answer, 400, 'BAD_USER_INPUT');
  });

  it.each(['[]', '"id"', '7', 'true'])('that are no object are refused: %s', async (variables) => {
    const answer = await hub.post(`{"query":${JSON.stringify(query)},"variables":${variables}}`, await authorization());
    expectRefused(answer, 400, 'BAD_REQUEST');
  });
});

describe('a body', () => {
  const good = '{ woningen { id } }';

  it.each<[string, BodyInit, number, string, Record<string, string>]>([
    ['names a key twice', `{"query":"{ stuk }","query":"${good}"}`, 400, 'ONGELDIGE_JSON', {}],
    ['names a variable twice', `{"query":"${good}","variables":{"a":1,"\\u0061":2}}`, 400, 'ONGELDIGE_JSON', {}],
    [
      'is no UTF-8',
      Buffer.from([...Buffer.from('{"query":"{ woningen { id } } #'), 0xc3, 0x28, 0x22, 0x7d]),
      400,
      'ONGELDIGE_JSON',
      {},
    ],
    ['changes a prototype', `{"query":"${good}","__proto__":{"a":1}}`, 400, 'ONGELDIGE_JSON', {}],
    [
      'is nested without end',
      `{"query":"${good}","variables":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
      400,
      'ONGELDIGE_JSON',
      {},
    ],
    [
      'holds objects in objects without end',
      `{"query":"${good}","variables":${'{"a":'.repeat(25_000)}1${'}'.repeat(25_000)}}`,
      400,
      'ONGELDIGE_JSON',
      {},
    ],
    ['is UTF-16', Buffer.from(JSON.stringify({ query: good }), 'utf16le'), 400, 'ONGELDIGE_JSON', {}],
    [
      'is compressed',
      gzipSync(JSON.stringify({ query: good })),
      415,
      'ONBEKENDE_CODERING',
      { 'content-encoding': 'gzip' },
    ],
    ['is a batch', `[{"query":"${good}"},{"query":"${good}"}]`, 400, 'BAD_REQUEST', {}],
    ['is too large', JSON.stringify({ query: good.padEnd(300_000) }), 413, 'VERZOEK_TE_GROOT', {}],
  ])('that %s is refused', async (_, body, status, code, headers) => {
    const all = { ...(await authorization()), ...headers };
    expectRefused(await within(() => hub.post(body, all)), status, code);
  });

  it('that never comes whole is not waited for', async () => {
    const hasty = await FixtureHub.start({ requestTimeout: 200 });
    const { hostname, port } = new URL(hasty.url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('ONGELDIG_VERZOEK');
    expectNothingInternal(answer);
    await hasty.stop();
  });

  it('is asked for with POST only, whatever the headers say', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const headers = { ...(await authorization()), 'apollo-require-preflight': '1' };
      const response = await fetch(`${hub.url}/graphql?query=${encodeURIComponent(good)}`, { method, headers });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    expect(asked()).toEqual([]);
  });
});

describe('a question by its hash', () => {
  const query = '{ woningen { id } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const extensions = (sha256Hash = hash) => ({ persistedQuery: { version: 1, sha256Hash } });
  const post = async (body: object, at = hub) =>
    at.post(JSON.stringify(body), {
      authorization: `Bearer ${await at.issuer.token()}`,
      'x-doelbinding': 'HUISVESTEN',
    });

  it('is known once it was sent whole, and gives the same answer', async () => {
    expectRefused(await post({ extensions: extensions() }), 200, 'PERSISTED_QUERY_NOT_FOUND');
    const whole = await post({ query, extensions: extensions() });
    expect((await post({ extensions: extensions() })).text).toBe(whole.text);
  });

  it.each<[string, object]>([
    ['the hash is that of another', { query: '{ statushouders { id } }', extensions: extensions() }],
    ['the hash is none', { query, extensions: extensions('nee') }],
    ['there is no hash', { query, extensions: { persistedQuery: { version: 1 } } }],
    ['the version is unknown', { query, extensions: { persistedQuery: { version: 2, sha256Hash: hash } } }],
    ['what should hold the hash does not', { query, extensions: { persistedQuery: 7 } }],
  ])('is refused when %s', async (_, body) => {
    expectRefused(await post(body), 400, 'BAD_REQUEST');
  });

  it('is checked as any other before it is remembered', async () => {
    const bomb = `{ ${times(101, (i) => `a${i}: stuk`)} }`;
    const bombHash = createHash('sha256').update(bomb).digest('hex');
    expectRefused(await post({ query: bomb, extensions: extensions(bombHash) }), 400, 'VRAAG_TE_ZWAAR');
    expectRefused(await post({ extensions: extensions(bombHash) }), 200, 'PERSISTED_QUERY_NOT_FOUND');
  });

  describe('where only registered ones are accepted', () => {
    let strict: FixtureHub;
    beforeAll(async () => {
      const operations = [{ id: idOf(query), name: 'Woningen', type: 'query' as const, body: query }];
      const manifest: Manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
      strict = await FixtureHub.start({ operations: { manifests: new Map([['app', manifest]]), only: true } });
    });
    afterAll(() => strict.stop());

    it.each<[string, object]>([
      ['its hash', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
      ['its text', { query }],
      ['a question about the schema', { query: '{ __schema { queryType { name } } }' }],
    ])('is answered by %s', async (_, body) => {
      const answer = await post(body, strict);
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    });

    it.each<[string, object]>([
      ['another text', { query: '{ statushouders { id } }' }],
      ['the same in other words', { query: '{ woningen { id  } }' }],
      ['another hash', { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }],
      [
        'a registration on the way',
        { query: '{ stuk }', extensions: { persistedQuery: { version: 1, sha256Hash: idOf('{ stuk }') } } },
      ],
      [
        'a registered hash with another text',
        { query: '{ stuk }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      ],
      [
        'a question that starts as one about the schema',
        { query: '{ __schema { queryType { name } } woningen { id } }' },
      ],
      ['nothing', { variables: {} }],
    ])('is refused for %s', async (_, body) => {
      const answer = await post(body, strict);
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([403, 'VRAAG_NIET_GEREGISTREERD']);
    });
  });
});

describe('too many questions', () => {
  it('of one client of one organisation wait; others do not', async () => {
    const busy = await FixtureHub.start({ ratePerMinute: 3 });
    const ask = async (claims: object = {}) => {
      const token = await busy.issuer.token({ ...claims });
      return busy.ask('{ woningen { id } }', { authorization: `Bearer ${token}` });
    };
    try {
      for (let i = 0; i < 3; i++) expect((await ask({ sub: `medewerker-${i}` })).status).toBe(200);
      const answer = await ask();
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([429, 'TE_VEEL_VRAGEN']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.body.errors?.[0]?.message).toMatch(/opnieuw\.$/);
      expect((await ask({ client_id: 'andere-app' })).status).toBe(200);
      expect((await ask({ organisatie: 'welzijn-maasveld' })).status).toBe(200);
    } finally {
      await busy.stop();
    }
  });
});
