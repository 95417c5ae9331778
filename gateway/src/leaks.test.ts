import { compareDurations } from '@ketenhub/subgraph/timing';
import { expectNothingInternal } from './testing/nothing-internal';
import { FixtureHub, NIEMAND, SECRET, VERBORGEN, type Answer } from '../fixture/hub';

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
beforeEach(() => hub.reset());
afterAll(() => hub.stop());

const LONG = process.env.LONG === '1';

/** Milliseconds: a client across a network sees no less. */
const BAND = 1.5;
/** Milliseconds that must be seen; on a busy machine a small difference takes long to be told from noise. */
const DELAY = LONG ? 3 : 10;
const PAIRS = LONG ? 10_000 : 150;

describe('a person who is hidden, against one who does not exist (hard case 19)', () => {
  const questions = [
    ['by id', (id: string) => `{ statushouder(id: "${id}") { naam huur maatje pip { leerroute } } }`],
    ['in a list, by key', (id: string) => `{ woning(bewoner: "${id}") { id bewoner { id naam maatje } } }`],
  ] as const;

  it.each(questions)('is answered the same, asked for %s', async (_, question) => {
    const seen = ({ status, headers, text }: Answer, id: string) => ({
      status,
      headers: [...headers].filter(([name]) => name !== 'date'),
      text: text.replaceAll(id, 'id'),
    });
    const hidden = seen(await hub.ask(question(VERBORGEN)), VERBORGEN);
    expect(seen(await hub.ask(question(NIEMAND)), NIEMAND)).toEqual(hidden);
    expect(VERBORGEN).toHaveLength(NIEMAND.length);
  });

  it.each(questions)(
    'takes no more or less time, asked for %s; a few milliseconds would be seen',
    async (_, question) => {
      const authorization = `Bearer ${await hub.issuer.token()}`;
      const ask = (id: string) => () => hub.ask(question(id), { authorization });
      const compare = (pairs?: number) => compareDurations(BAND, ask(VERBORGEN), ask(NIEMAND), pairs);
      expect(await compare(PAIRS)).not.toBe('differs');
      hub.sources.gemeente.delay = (body) => (body.includes(VERBORGEN) ? DELAY : 0);
      expect(await compare()).toBe('differs');
    },
  );
});

describe('the check that every answer of these tests passes', () => {
  it.each([
    SECRET,
    '{"message":"connect ECONNREFUSED"}',
    '{"message":"http://gemeente:4001/graphql"}',
    '{"url":"http://gemeente.invalid"}',
    '{"url":"127.0.0.1"}',
    '{"stacktrace":[]}',
    '{"x":"Error: mis\\n    at run (/app/gateway/dist/graph.js:10:2)"}',
    '{"path":["_entities",0]}',
    '{"bsn":"999990019"}',
    '{"bsn":111222333}',
  ])('refuses %s', (text) => {
    expect(() => expectNothingInternal(text)).toThrow('An answer gives away');
  });

  it.each(['{"bsn":"999990018"}', '{"kenmerk":"4bf92f3577b34da6a3ce929d0e0e4736"}', '{"naam":"at 10:30 in zaal 2"}'])(
    'lets %s pass',
    (text) => expect(() => expectNothingInternal(text)).not.toThrow(),
  );
});
