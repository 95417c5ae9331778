import { signService } from '@ketenhub/identity';
import { parseNote, verifyInclusion } from '@ketenhub/ledger';
import { fixture } from './fixture/subgraph';
import { OUDER, testSubgraph, type TestSubgraph } from './testing';

const SAMI = '11111111-1111-4111-8111-111111111111';
const klant = { rol: 'KLANTMANAGER_INBURGERING', doel: 'INBURGERING_REGISSEREN', gebruiker: 'mw-geheim' };
const VRAAG = `{ statushouder(id: "${SAMI}") { naam { voornamen } } }`;
const ACTIVITEIT = 'urn:ketenhub:verwerkingsactiviteit:INBURGERING_REGISSEREN';
let subgraph: TestSubgraph;
const trace = 'd'.repeat(32);

beforeAll(async () => {
  subgraph = await testSubgraph(fixture);
  await subgraph.vraag(VRAAG, { ...klant, trace } as never);
});
afterAll(() => subgraph.stop());

const get = async (url: string, as?: string) => ask('GET', url, as);
async function ask(method: 'GET' | 'POST', url: string, as?: string, payload?: object, traceparent?: string) {
  const key = as === undefined ? undefined : subgraph.sleutelVan(as);
  const headers = {
    ...(key !== undefined && { authorization: `Bearer ${await signService('gemeente', key)}` }),
    ...(traceparent !== undefined && { traceparent }),
  };
  return subgraph.app.inject({ method, url, headers, payload });
}

const nextOf = ({ headers }: { headers: Record<string, unknown> }) =>
  /^<(.+)>; rel="next"$/.exec(String(headers.link ?? ''))?.[1];

describe('what a ledger shows', () => {
  it.each([
    '/logboek/export',
    '/logboek/otlp',
    `/logboek/beslissingen?trace=${trace}`,
    '/logboek/bewijs/verloop?van=0&tot=0',
    '/logboek/gezien',
  ])('of %s nothing to who did not sign', async (url) => {
    expect((await get(url)).statusCode).toBe(401);
  });

  it('of the contents nothing to another process of the hub: leaves and heads alone', async () => {
    const { body, statusCode } = await get('/logboek/export', 'gateway');
    expect(statusCode).toBe(200);
    expect(body).toContain('"blad"');
    expect(body).not.toContain(SAMI);
    for (const url of ['/logboek/otlp', `/logboek/beslissingen?trace=${trace}`])
      expect((await get(url, 'gateway')).statusCode).toBe(403);
    const question = { traceId: trace };
    expect((await ask('POST', '/processing-activities', 'gateway', question)).statusCode).toBe(403);
  });

  it('to everyone its keys and its newest head, signed', async () => {
    expect((await get('/logboek')).json()).toEqual({ naam: 'gemeente' });
    expect((await get('/logboek/sleutels')).json().keys).toEqual([expect.objectContaining({ kid: 'gemeente' })]);
    expect(parseNote((await get('/logboek/hoofd')).body).head.size).toBe(1);
  });

  it.each([
    ['trace', { traceId: trace }],
    ['trace as a uuid', { traceId: trace.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }],
    ['processing activity', { 'dpl.core.processing_activity_id': ACTIVITEIT }],
    ['person', { 'dpl.core.data_subject_id': SAMI }],
  ])('to its owner the processing of a %s, without the user', async (_, question) => {
    const answer = await ask('POST', '/processing-activities', 'gemeente', question);
    const { processingActivities } = answer.json();
    expect(processingActivities.length).toBeGreaterThanOrEqual(1);
    expect(processingActivities[0].attributes['dpl.core.data_subject_id']).toBe(SAMI);
    expect(answer.body).not.toContain('mw-geheim');
  });

  const OF = { 'dpl.core.data_subject_id': SAMI };
  it.each<[string, object, string?]>([
    ['of everybody at once', {}],
    ['of a period alone', { startTime: '2026-01-01T00:00:00Z' }],
    ['since a moment that is none', { ...OF, startTime: 'ooit' }],
    ['until a day without a time', { ...OF, endTime: '2026-01-01' }],
    ['of another kind of subject', { ...OF, 'dpl.core.data_subject_id_type': 'BSN' }],
    ['on a condition that is not known', { ...OF, naam: 'x' }],
    ['of a trace that cannot be', { traceId: '7' }],
    ['of a person who is a number', { 'dpl.core.data_subject_id': 7 }],
    ['of a person that the database cannot hold', { 'dpl.core.data_subject_id': 'a\0' }],
    ['on a page without records', OF, '?aantal=0'],
    ['on a page of too many', OF, '?aantal=1001'],
    ['on a page after nothing', OF, '?na=nu~1'],
  ])('nothing %s', async (_, question, page = '') => {
    const answer = await ask('POST', `/processing-activities${page}`, 'gemeente', question);
    expect(answer.json()).toEqual({ status: 400, title: 'Bad Request', detail: expect.any(String) });
    expect(answer.headers).toMatchObject({ 'api-version': '1.1.0', 'content-type': expect.stringMatching(/problem/) });
  });

  it('the version and a problem to who did not sign, as the standard says', async () => {
    const answer = await ask('POST', '/processing-activities', undefined, OF);
    expect(answer.json()).toMatchObject({ status: 401, detail: expect.any(String) });
    expect(answer.headers['api-version']).toBe('1.1.0');
  });

  it('in pages: each record once, and in Link where to go on', async () => {
    for (const other of ['e', 'f', '0']) await subgraph.vraag(VRAAG, { ...klant, trace: other.repeat(32) } as never);
    const traces: string[] = [];
    const question = { ...OF, 'dpl.core.processing_activity_id': ACTIVITEIT };
    let url: string | undefined = '/processing-activities?aantal=3';
    for (let pages = 0; url !== undefined && pages < 9; pages++) {
      const answer = await ask('POST', url, 'gemeente', question);
      const { processingActivities } = answer.json() as { processingActivities: { traceId: string }[] };
      traces.push(...processingActivities.map(({ traceId }) => traceId[0]!));
      url = nextOf(answer);
    }
    expect(traces).toEqual(['d', 'e', 'f', '0']);
  });

  it('as OTLP in pages too: every record once', async () => {
    const size = Number((await subgraph.db.query('SELECT count(*) FROM inzage'))[0].count);
    const traces: string[] = [];
    let pages = 0;
    for (let url: string | undefined = '/logboek/otlp?aantal=2'; url !== undefined; pages++) {
      const answer = await get(url, 'gemeente');
      const { spans } = answer.json().resourceSpans[0].scopeSpans[0] as {
        spans: { traceId: string; spanId: string }[];
      };
      traces.push(...spans.map(({ traceId, spanId }) => traceId + spanId));
      url = pages > size ? undefined : nextOf(answer);
    }
    expect([new Set(traces).size, traces.length, pages]).toEqual([size, size, Math.ceil(size / 2)]);
    for (const wrong of ['aantal=0', 'aantal=1001', 'vanaf=begin'])
      expect((await get(`/logboek/otlp?${wrong}`, 'gemeente')).statusCode).toBe(400);
  });

  describe('to who looks something up', () => {
    const LEZER = ['organisatie', 'rol', 'gebruiker', 'doel', 'verwerkingsactiviteit', 'betrokkene', 'naam'];
    const written = async () =>
      (await subgraph.db.query('SELECT * FROM inzage ORDER BY volgnummer')) as Record<string, unknown>[];
    const TOEZICHT = [
      'gemeente',
      'PROCES',
      'gemeente',
      'PRIVACY_TOEZICHT',
      'urn:ketenhub:verwerkingsactiviteit:PRIVACY_TOEZICHT',
    ];

    it.each<[string, () => Promise<{ statusCode: number }>, string, string]>([
      ['a person', () => ask('POST', '/processing-activities', 'gemeente', OF), SAMI, '/processing-activities'],
      [
        'who is no person',
        () => ask('POST', '/processing-activities', 'gemeente', { 'dpl.core.data_subject_id': '999990019' }),
        '',
        '/processing-activities',
      ],
      [
        'a trace',
        () => ask('POST', '/processing-activities', 'gemeente', { traceId: trace }),
        '',
        `/processing-activities ${trace}`,
      ],
      [
        'decisions',
        () => get(`/logboek/beslissingen?trace=${trace}`, 'gemeente'),
        '',
        `/logboek/beslissingen ${trace}`,
      ],
    ])('nothing before that is on record itself: %s', async (_, look, betrokkene, naam) => {
      const before = await written();
      expect((await look()).statusCode).toBe(200);
      const after = await written();
      expect(after.length - before.length).toBe(1);
      expect(LEZER.map((column) => after.at(-1)![column])).toEqual([...TOEZICHT, betrokkene, naam]);
      expect(after.at(-1)!.besluiten).toEqual([
        { categorie: 'TOESTEMMING', velden: [naam.split(' ')[0]], besluit: 'TOEGESTAAN' },
      ]);
    });

    it('the pages that he asks under one trace as one record', async () => {
      const before = (await written()).length;
      const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      for (const page of ['?aantal=1', '?aantal=2', ''])
        expect((await ask('POST', `/processing-activities${page}`, 'gemeente', OF, traceparent)).statusCode).toBe(200);
      const after = await written();
      expect([after.length - before, after.at(-1)!.trace_id]).toEqual([1, 'a'.repeat(32)]);
    });

    it('nothing when that cannot be recorded', async () => {
      await subgraph.db.query('ALTER TABLE inzage ADD CONSTRAINT nooit CHECK (rol <> $$PROCES$$) NOT VALID');
      for (const look of [
        ask('POST', '/processing-activities', 'gemeente', OF),
        get(`/logboek/beslissingen?trace=${trace}`, 'gemeente'),
      ]) {
        const { statusCode, body } = await look;
        expect([statusCode, body.includes(SAMI)]).toEqual([503, false]);
      }
      await subgraph.db.query('ALTER TABLE inzage DROP CONSTRAINT nooit');
    });
  });

  it('to a process of the hub proofs that hold, and none of what is not there', async () => {
    const { size, root } = parseNote((await get('/logboek/hoofd')).body).head;
    const [, record] = (await get('/logboek/export', 'gateway')).body.split('\n');
    const leaf = Buffer.from((JSON.parse(record!) as { blad: string }).blad, 'base64');
    const { bewijs } = (await get(`/logboek/bewijs/insluiting?volgnummer=0&grootte=${size}`, 'gateway')).json();
    const proof = (bewijs as string[]).map((hash) => Buffer.from(hash, 'base64'));
    expect(verifyInclusion({ leaf, index: 0, size, root, proof })).toBe(true);
    const consistency = await get(`/logboek/bewijs/verloop?van=1&tot=${size}`, 'gateway');
    expect(consistency.json().bewijs).not.toEqual([]);
    for (const wrong of [
      'insluiting?volgnummer=1&grootte=1',
      'insluiting?volgnummer=0&grootte=99',
      'verloop?van=2&tot=1',
    ])
      expect((await get(`/logboek/bewijs/${wrong}`, 'gateway')).statusCode).toBe(400);
  });

  it('to a process of the hub the heads of others that it saw: the newest, and what did not follow', async () => {
    const rows = [
      ['welzijn', 1, 'oud', true],
      ['welzijn', 2, 'nieuw', true],
      ['welzijn', 2, 'ander', false],
      ['onbekend', 1, 'niemand', true],
    ] as const;
    for (const [bron, grootte, noot, akkoord] of rows)
      await subgraph.db.query(
        'INSERT INTO logboek.gezien (bron, grootte, wortel, noot, akkoord) VALUES ($1, $2, $3, $4, $5)',
        [bron === 'welzijn' ? 'gateway' : bron, grootte, Buffer.from(noot), noot, akkoord],
      );
    const seen = (await get('/logboek/gezien', 'gateway')).json() as { bron: string; noot: string }[];
    expect(seen.map(({ bron, noot }) => `${bron} ${noot}`).sort()).toEqual(['gateway ander', 'gateway nieuw']);
  });

  it('to its owner the decisions of a trace, with the user and what replay needs', async () => {
    const [decision] = (await get(`/logboek/beslissingen?trace=${trace}`, 'gemeente')).json();
    const { 'adl.core.request': request, 'adl.core.response': response } = decision.body;
    expect(request.subject).toMatchObject({ id: 'mw-geheim', properties: { rol: klant.rol } });
    expect(request.context.time).toBe(new Date(decision.timestamp).toISOString());
    expect(response.evaluations).toHaveLength(request.evaluations.length);
    expect(decision).toMatchObject({
      trace_id: trace,
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      parent_span_id: OUDER,
      event_name: 'adl.access_evaluations',
      status: 'Ok',
      attributes: {
        'adl.core.policies': { register: expect.any(String) },
        'adl.core.information': { register: expect.any(String) },
      },
      resource: { 'ketenhub.logboek': 'ketenhub.nl/logboek/gemeente', 'ketenhub.volgnummer': 0 },
    });
  });

  it.each([
    ['of another trace', '1'.repeat(32), 'c'.repeat(32)],
    ['that is none', '2'.repeat(32), 'geen'],
  ])('no parent %s', async (_, own, traceparent) => {
    await subgraph.vraag(VRAAG, { ...klant, trace: own } as never, undefined, traceparent);
    const [decision] = (await get(`/logboek/beslissingen?trace=${own}`, 'gemeente')).json();
    expect(decision).toMatchObject({ trace_id: own });
    expect(decision).not.toHaveProperty('parent_span_id');
  });

  it('to its owner its records as OTLP spans, without the user', async () => {
    const answer = await get('/logboek/otlp', 'gemeente');
    const [span] = answer.json().resourceSpans[0].scopeSpans[0].spans;
    expect(span).toMatchObject({ traceId: trace, parentSpanId: OUDER, status: { code: 1 } });
    const { attributes } = span as { attributes: { key: string; value: object }[] };
    expect(attributes).toContainEqual({ key: 'dpl.core.data_subject_id', value: { stringValue: SAMI } });
    expect(attributes.map(({ key }) => key).filter((key) => key.startsWith('dpl.'))).toEqual([
      'dpl.core.data_subject_id',
      'dpl.core.data_subject_id_type',
      'dpl.core.processing_activity_id',
    ]);
    expect(answer.body).not.toContain('mw-geheim');
  });
});
