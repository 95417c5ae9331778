import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { FixtureHub, SECRET } from '../fixture/hub';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const json =
  (body: string, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);

describe('a source that fails', () => {
  it.each<[string, string, (response: ServerResponse) => unknown]>([
    ['cuts the connection', 'BRON_ONBEREIKBAAR', (response) => response.destroy()],
    [
      'cuts the connection in its answer',
      'BRON_ONBEREIKBAAR',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('{"data":');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['answers with a number that is none', 'BRON_ONBEREIKBAAR', json('{"data":{"_entities":[{"huur":NaN}]}}')],
    ['answers without end', 'BRON_ONBEREIKBAAR', json(`{"data":"${'x'.repeat(70 * 1024 * 1024)}"}`)],
    [
      'answers HTML',
      'BRON_ONBEREIKBAAR',
      (response) => response.setHeader('content-type', 'text/html').end('<h1>hoi</h1>'),
    ],
    ['answers 500', 'BRON_ONBEREIKBAAR', json('{"data":null}', 500)],
    ['refuses our caller', 'BRON_ONBEREIKBAAR', json('{"errors":[{"message":"wie?"}]}', 401)],
    ['answers invalid JSON', 'BRON_ONBEREIKBAAR', json('{"data":')],
    ['answers JSON that is no GraphQL', 'BRON_ONBEREIKBAAR', json('["data"]')],
    ['answers 500 with words of its own', 'BRON_ONBEREIKBAAR', json(`{"errors":[{"message":"${SECRET}"}]}`, 500)],
    ['answers null', 'BRON_ONBEREIKBAAR', json('null')],
  ])('because it %s is an error %s on its fields; the other data arrive', async (_, code, broken) => {
    hub.sources.corporatie.broken = broken;
    const answer = await hub.ask('{ x: statushouder(id: "s1") { naam y: huur maatje } }');
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ x: { naam: 'naam van s1', y: null, maatje: 'Sam' } });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringMatching(/^De bron van de corporatie .*\.$/) as string,
        path: ['x', 'y'],
        extensions: { code },
      },
    ]);
  });

  it.each([
    [503, 'REGISTER_ONBEREIKBAAR'],
    [503, 'REGISTRATIE_MISLUKT'],
    [200, 'REGISTRATIE_MISLUKT'],
  ])('and says why (%i %s) is quoted on its fields', async (status, code) => {
    const message = 'Er wordt nu niets verstrekt. Probeer het zo opnieuw.';
    hub.sources.corporatie.broken = json(
      JSON.stringify({ data: null, errors: [{ message, extensions: { code } }] }),
      status,
    );
    const { body } = await hub.ask('{ statushouder(id: "s1") { naam y: huur } }');
    expect(body.data).toEqual({ statushouder: { naam: 'naam van s1', y: null } });
    expect(body.errors).toEqual([{ message, path: ['statushouder', 'y'], extensions: { code } }]);
  });

  it('says one thing twice gives one of the two, and much gives all of it', async () => {
    const name = 'x'.repeat(10 * 1024 * 1024);
    const lijst = (naam: string) => `{"edges":[{"node":{"id":"s1",${naam}}}]}`;
    const answerWith = (naam: string) => json(`{"data":{"lijst":${lijst(naam)}},"extensions":{"revisie":"7"}}`);
    for (const naam of ['"naam":"a","naam":"b"', `"naam":"${name}"`]) {
      hub.sources.gemeente.broken = answerWith(naam);
      const { body } = await hub.ask('{ lijst { edges { node { naam } } } }');
      const { edges } = body.data!.lijst as { edges: { node: { naam: string } }[] };
      expect(['a', 'b', name].includes(edges[0]!.node.naam)).toBe(true);
    }
  });

  it('is named for every position of a list', async () => {
    hub.sources.corporatie.broken = (response) => response.destroy();
    const { body } = await hub.ask('{ statushouders { naam huur woning { id } } }');
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ['statushouders', 0, 'huur'],
      ['statushouders', 0, 'woning'],
      ['statushouders', 1, 'huur'],
      ['statushouders', 1, 'woning'],
      ['statushouders', 2, 'huur'],
      ['statushouders', 2, 'woning'],
    ]);
  });

  it('is named on its root fields', async () => {
    hub.sources.corporatie.broken = (response) => response.destroy();
    const { body } = await hub.ask('{ huizen: woningen { id } statushouder(id: "s1") { naam } }');
    expect(body.errors?.map(({ path }) => path)).toEqual([['huizen']]);
  });

  it('is asked again as soon as it is back', async () => {
    const { port } = hub.sources.vluchtelingenwerk;
    await hub.sources.vluchtelingenwerk.stop();
    const question = '{ statushouder(id: "s1") { maatje } }';
    const down = await hub.ask(question);
    expect(down.body.errors?.[0]).toMatchObject({
      path: ['statushouder', 'maatje'],
      extensions: { code: 'BRON_ONBEREIKBAAR' },
    });
    await hub.sources.vluchtelingenwerk.start(port);
    expect((await hub.ask(question)).body).toEqual({ data: { statushouder: { maatje: 'Sam' } } });
  });
});

describe('a source that is too slow', () => {
  let hasty: FixtureHub;
  beforeAll(async () => (hasty = await FixtureHub.start({ sourceTimeouts: new Map([['corporatie', 300]]) })));
  afterAll(() => hasty.stop());

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['does not begin', () => undefined],
    ['stops halfway', (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{')],
  ])('because it %s is an error BRON_TE_LAAT on its fields; the other data arrive', async (_, broken) => {
    hasty.sources.corporatie.broken = broken;
    const answer = await hasty.ask('{ x: statushouder(id: "s1") { naam y: huur maatje } }');
    expect(answer.body.data).toEqual({ x: { naam: 'naam van s1', y: null, maatje: 'Sam' } });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringMatching(/^De bron van de corporatie antwoordt te laat.*\.$/) as string,
        path: ['x', 'y'],
        extensions: { code: 'BRON_TE_LAAT' },
      },
    ]);
  });
});

describe('a connection that breaks', () => {
  const breakOnce = (then: () => void) => (response: ServerResponse) => {
    then();
    response.destroy();
  };

  it('is tried once more for a read, and nobody notices', async () => {
    const { corporatie } = hub.sources;
    corporatie.broken = breakOnce(() => (corporatie.broken = undefined));
    const { body } = await hub.ask('{ woningen { id } }');
    expect(body).toEqual({ data: { woningen: [{ id: 'w1' }, { id: 'w2' }] } });
  });

  it('is not tried again for a write, which may have been done', async () => {
    let tries = 0;
    hub.sources.gemeente.broken = breakOnce(() => tries++);
    const { body } = await hub.ask('mutation { hernoem(id: "s1", naam: "x") { id } }');
    expect([tries, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([1, ['BRON_ONBEREIKBAAR']]);
  });

  it('is not tried a third time', async () => {
    let tries = 0;
    hub.sources.corporatie.broken = breakOnce(() => tries++);
    await hub.ask('{ woningen { id } }');
    expect(tries).toBe(2);
  });
});

describe('a source that keeps failing', () => {
  it('is left alone for a while, says the same of itself, and is asked again afterwards', async () => {
    const spared = await FixtureHub.start({ breaker: { volume: 4, reset: 500 } });
    const { corporatie } = spared.sources;
    const ask = async () => (await spared.ask('{ woningen { id } }')).body;
    let asked = 0;
    try {
      corporatie.broken = (response) => json('{"data":null}', 500)((asked++, response));
      const failures = [];
      for (let i = 0; i < 12; i++) failures.push(JSON.stringify(await ask()));
      expect(new Set(failures).size).toBe(1);
      expect(asked).toBeLessThan(12);
      const health = await (await fetch(`${spared.url}/health/ready`)).text();
      expect(JSON.parse(health)).toMatchObject({
        status: 'gedeeltelijk',
        bronnen: { gemeente: { zekering: 'heel' }, corporatie: { status: 'ok', zekering: 'doorgeslagen' } },
      });
      expect(health).not.toMatch(/127|http/);
      corporatie.broken = undefined;
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await ask()).toEqual({ data: { woningen: [{ id: 'w1' }, { id: 'w2' }] } });
    } finally {
      await spared.stop();
    }
  });
});

describe('a client that goes away', () => {
  it('takes its reads at the sources with it', async () => {
    const given = new Promise<void>((resolve) => {
      hub.sources.gemeente.broken = (response) => {
        response.once('close', () => resolve());
        leave.abort();
      };
    });
    const leave = new AbortController();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.issuer.token()}` };
    const body = '{"query":"{ statushouder(id: \\"s1\\") { naam } }"}';
    const asked = fetch(`${hub.url}/graphql`, { method: 'POST', body, headers, signal: leave.signal });
    await expect(asked).rejects.toThrow();
    await given;
  });
});

describe('an error of a source', () => {
  it('is masked, with a reference to the trace', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await hub.ask('{ mis: stuk }', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringContaining(trace) as string,
        path: ['mis'],
        extensions: { code: 'INTERNE_FOUT', kenmerk: trace },
      },
    ]);
  });

  it.each(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'ECONNREFUSED', 'constructor', ''])(
    'with code "%s" is masked',
    async (code) => {
      const { body } = await hub.ask('query ($code: String!) { code(code: $code) }', {}, { code });
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNE_FOUT']);
      expect(body.errors?.[0]?.message).not.toContain('datum');
    },
  );

  it('with a public code keeps its sentence, code and path, and nothing else', async () => {
    const answer = await hub.ask('{ a: code(code: "ONGELDIGE_INVOER") }');
    expect(answer.body.errors).toEqual([
      {
        message: 'Deze datum bestaat niet; kies een dag van de maand.',
        path: ['a'],
        extensions: { code: 'ONGELDIGE_INVOER' },
      },
    ]);
  });

  it('that left a promised value empty is named', async () => {
    hub.sources.gemeente.broken = json('{"data":{"belofte":{"zeker":null}},"extensions":{"revisie":"7"}}');
    const { body } = await hub.ask('{ belofte { zeker } }');
    expect(body).toMatchObject({ data: { belofte: null }, errors: [{ extensions: { code: 'WAARDE_ONTBREEKT' } }] });
  });

  it('that gives too few people is an error on the fields of all', async () => {
    hub.sources.corporatie.broken = json('{"data":{"_entities":[]},"extensions":{"revisie":"7"}}');
    const answer = await hub.ask('{ statushouders { naam huur } }');
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(
      Array.from({ length: 3 }, () => 'BRON_ONBEREIKBAAR'),
    );
  });
});

describe('a request that is no question', () => {
  const authorization = async () => ({ authorization: `Bearer ${await hub.issuer.token()}` });

  it.each<[string, number, string, string, Record<string, string>]>([
    ['malformed JSON', 400, 'ONGELDIGE_JSON', '{"query":', {}],
    ['an empty body', 400, 'ONGELDIGE_JSON', '', {}],
    ['a JSON list', 400, 'BAD_REQUEST', '[{"query":"{ stuk }"}]', {}],
    ['a query that is no text', 400, 'BAD_REQUEST', '{"query":{"a":1}}', {}],
    ['no query', 400, 'BAD_REQUEST', '{"variables":{}}', {}],
    ['malformed GraphQL', 400, 'GRAPHQL_PARSE_FAILED', '{"query":"{ statushouder("}', {}],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', '{"query":"{ statushoude { id } }"}', {}],
    ['a subscription, of which there are none', 400, 'GRAPHQL_VALIDATION_FAILED', '{"query":"subscription { x }"}', {}],
    ['an answer in another form', 406, 'BAD_REQUEST', '{"query":"{ stuk }"}', { accept: 'text/html' }],
    ['headers too large', 431, 'VERZOEK_TE_GROOT', '{"query":"{ stuk }"}', { 'x-a': 'x'.repeat(20_000) }],
    [
      'a variable of the wrong type',
      400,
      'BAD_USER_INPUT',
      '{"query":"query ($id: ID!) { statushouder(id: $id) { id } }","variables":{"id":[]}}',
      {},
    ],
    [
      'a day that does not exist',
      400,
      'BAD_USER_INPUT',
      '{"query":"query ($dag: Datum) { opDag(dag: $dag) }","variables":{"dag":"2026-02-30"}}',
      {},
    ],
    [
      'a day that does not exist in the question',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      '{"query":"{ opDag(dag: \\"2026-02-30\\") }"}',
      {},
    ],
    [
      'a BSN for a number, which is not repeated,',
      400,
      'BAD_USER_INPUT',
      '{"query":"query ($n: Int) { lijst(first: $n) { edges { node { id } } } }","variables":{"n":"999990019"}}',
      {},
    ],
    [
      'a BSN for a number in the question, which is not repeated,',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      '{"query":"{ lijst(first: \\"999990019\\") { edges { node { id } } } }"}',
      {},
    ],
    [
      'no choice between two operations',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      '{"query":"query A { stuk } query B { stuk }"}',
      {},
    ],
    ['another content type', 415, 'ONBEKEND_MEDIATYPE', '<a/>', { 'content-type': 'application/xml' }],
    [
      'a form, as another site could send',
      400,
      'BAD_REQUEST',
      '{"query":"{ stuk }"}',
      { 'content-type': 'text/plain' },
    ],
    ['too much', 413, 'VERZOEK_TE_GROOT', JSON.stringify({ query: ' '.repeat(300_000) }), {}],
  ])('with %s is answered %i %s', async (_, status, code, body, headers) => {
    const answer = await hub.post(body, { ...(await authorization()), ...headers });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.body.errors?.[0]?.message).toBeTruthy();
  });

  it.each<[string, string, string, RegExp]>([
    ['nested without end', `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, 'ONGELDIGE_JSON', /te diep genest\.$/],
    ['with U+0000 in a variable', '{"query":"{ stuk }","variables":{"a":"\\u0000"}}', 'ONGELDIGE_INVOER', /U\+0000/],
    ['with U+0000 in a literal', '{"query":"{ a(b: \\"\\\\u0000\\") }"}', 'ONGELDIGE_INVOER', /U\+0000/],
    [
      'that repeats a field too often to be checked',
      JSON.stringify({ query: `{ lijst { edges { ${'node { id } '.repeat(1_200)} } } }` }),
      'GRAPHQL_VALIDATION_FAILED',
      /dezelfde velden te vaak/,
    ],
  ])('%s is told so', async (_, body, code, message) => {
    const answer = await hub.post(body, await authorization());
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
  });

  it('keeps what graphql-js says of a wrong field, its suggestion included', async () => {
    const { body } = await hub.ask('{ statushoude { id } }');
    expect(body.errors?.[0]?.message).toContain('Did you mean "statushouder"');
  });

  it.each([
    ['a page that does not exist', '/admin', 404, 'ONBEKENDE_PAGINA'],
    ['an address that cannot be read', '/%ff', 400, 'ONGELDIG_VERZOEK'],
  ])('on %s is answered in the same form', async (_, path, status, code) => {
    const response = await fetch(`${hub.url}${path}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('because it is no HTTP is answered in the same form', async () => {
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    socket.write('hallo\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*"code":"ONGELDIG_VERZOEK"/);
  });
});

describe('the issuer of tokens', () => {
  it('is named when it is down, and nobody gets in', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => nobody.once('listening', resolve));
    const { port } = nobody.address() as { port: number };
    await new Promise((resolve) => nobody.close(resolve));
    const other = await FixtureHub.start({ issuer: `http://127.0.0.1:${port}` });
    try {
      const answer = await other.ask('{ statushouders { id } }');
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([503, 'UITGEVER_ONBEREIKBAAR']);
      expect((await fetch(`${other.url}/health/ready`)).status).toBe(503);
    } finally {
      await other.stop();
    }
  });
});
