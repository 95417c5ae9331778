import { signService } from '@ketenhub/identity';
import { parseNote, verifyInclusion } from '@ketenhub/ledger';
import { fixture } from './fixture/subgraph';
import { testSubgraph, type TestSubgraph } from './testing';

const SAMI = '11111111-1111-4111-8111-111111111111';
const klant = { rol: 'KLANTMANAGER_INBURGERING', doel: 'INBURGERING_REGISSEREN', gebruiker: 'mw-geheim' };
const VRAAG = `{ statushouder(id: "${SAMI}") { naam { voornamen } } }`;
let subgraph: TestSubgraph;
const trace = 'd'.repeat(32);

beforeAll(async () => {
  subgraph = await testSubgraph(fixture);
  await subgraph.vraag(VRAAG, { ...klant, trace } as never);
});
afterAll(() => subgraph.stop());

const get = async (url: string, as?: string) => ask('GET', url, as);
async function ask(method: 'GET' | 'POST', url: string, as?: string, payload?: object) {
  const key = as === undefined ? undefined : subgraph.sleutelVan(as);
  const headers = key === undefined ? {} : { authorization: `Bearer ${await signService('gemeente', key)}` };
  return subgraph.app.inject({ method, url, headers, payload });
}

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
    [
      'processing activity',
      { 'dpl.core.processing_activity_id': 'urn:ketenhub:verwerkingsactiviteit:INBURGERING_REGISSEREN' },
    ],
    ['person', { 'dpl.core.data_subject_id': SAMI }],
  ])('to its owner the processing of a %s, without the user', async (_, question) => {
    const answer = await ask('POST', '/processing-activities', 'gemeente', question);
    const { processingActivities } = answer.json();
    expect(processingActivities).toHaveLength(1);
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
    let url: string | undefined = '/processing-activities?aantal=3';
    for (let pages = 0; url !== undefined && pages < 9; pages++) {
      const answer = await ask('POST', url, 'gemeente', OF);
      const { processingActivities } = answer.json() as { processingActivities: { traceId: string }[] };
      traces.push(...processingActivities.map(({ traceId }) => traceId[0]!));
      url = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
    }
    expect(traces).toEqual(['d', 'e', 'f', '0']);
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
      event_name: 'adl.access_evaluations',
      status: 'Ok',
      attributes: {
        'adl.core.policies': { register: expect.any(String) },
        'adl.core.information': { register: expect.any(String) },
      },
      resource: { 'ketenhub.logboek': 'ketenhub.nl/logboek/gemeente', 'ketenhub.volgnummer': 0 },
    });
  });

  it('to its owner its records as OTLP spans, without the user', async () => {
    const answer = await get('/logboek/otlp', 'gemeente');
    const [span] = answer.json().resourceSpans[0].scopeSpans[0].spans;
    expect(span).toMatchObject({ traceId: trace, status: { code: 1 } });
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
