import { signService } from '@ketenhub/identity';
import { parseNote } from '@ketenhub/ledger';
import { fixture } from './fixture/subgraph';
import { testSubgraph, type TestSubgraph } from './testing';

const SAMI = '11111111-1111-4111-8111-111111111111';
const klant = { rol: 'KLANTMANAGER_INBURGERING', doel: 'INBURGERING_REGISSEREN', gebruiker: 'mw-geheim' };
let subgraph: TestSubgraph;
const trace = 'd'.repeat(32);

beforeAll(async () => {
  subgraph = await testSubgraph(fixture);
  await subgraph.vraag('{ statushouder(id: "11111111-1111-4111-8111-111111111111") { naam { voornamen } } }', {
    ...klant,
    trace,
  } as never);
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

  it('nothing of everybody at once', async () => {
    expect((await ask('POST', '/processing-activities', 'gemeente', {})).statusCode).toBe(400);
  });

  it('to its owner the decisions of a trace, with the user and what replay needs', async () => {
    const [decision] = (await get(`/logboek/beslissingen?trace=${trace}`, 'gemeente')).json();
    expect(decision.request.subject).toMatchObject({ id: 'mw-geheim', properties: { rol: klant.rol } });
    expect(decision).toMatchObject({
      trace_id: trace,
      endpoint: 'access_evaluations',
      policies: { register: expect.any(String) },
    });
  });

  it('to its owner its records as OTLP spans, without the user', async () => {
    const answer = await get('/logboek/otlp', 'gemeente');
    const [span] = answer.json().resourceSpans[0].scopeSpans[0].spans;
    expect(span).toMatchObject({ traceId: trace, status: { code: 1 } });
    expect(span.attributes).toContainEqual({ key: 'dpl.core.data_subject_id', value: { stringValue: SAMI } });
    expect(answer.body).not.toContain('mw-geheim');
  });
});
