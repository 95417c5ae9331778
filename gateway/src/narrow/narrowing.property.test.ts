import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { CompiledGateway, type Transport } from '@ketenhub/executor';
import { generateKeys, SigningKey, type Caller } from '@ketenhub/identity';
import { DOELEN, readSupergraph, regels, rollen, TAKEN } from '@ketenhub/schema';
import { Register } from '@ketenhub/subgraph/unguarded';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse, print, validate } from 'graphql';
import { inventedSources, PERSONEN, ROOT, type InventedSource } from '../../fixture/invented-sources';
import { RandomQuestion } from '../../fixture/random-question';
import { gegevensOf } from '../follower/gegevens';
import { GatewayRequest } from '../request';
import { sourceHooks } from '../source/source-hooks';
import { narrow } from './narrow';
import { Narrowing } from './narrowing';
import { personalFields } from './personal-fields';
import { Refusals } from './refusals';

/* Every role and purpose asks random questions of the hub's own graph, with the rules of the contract and the guard of
 * the sources: narrowed and not narrowed, the answer is the same to the byte. */

const SUPERGRAPH = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
const TYPES = readSupergraph(SUPERGRAPH);
const API = buildSchema(readFileSync(join(ROOT, 'schema/api.graphql'), 'utf8'));
const MOMENT = Date.parse('2026-06-01T12:00:00Z');
const LONG = process.env.LONG === '1';
const silent = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };

let key: SigningKey;
let sources: ReadonlyMap<string, InventedSource>;
let registers: ReadonlyMap<string, Register>;
let whole: GatewayExecutor;
let narrowed: GatewayExecutor;
let gateway: CompiledGateway<GatewayRequest>;
const seen = { questions: 0, refusals: 0, callsSaved: 0, reasons: new Set<string>() };

/** The facts: the caller is involved with two of four people, of whom one lives where his organisation has no task. */
function registerOf(gegevens: ConstructorParameters<typeof Register>[0]): Register {
  const register = new Register(gegevens, rollen());
  let revisie = 0;
  const apply = (soort: string, sleutel: string, feit: object) =>
    register.apply({ revisie: String(++revisie), soort, sleutel, feit } as Parameters<Register['apply']>[0]);
  for (const { geldigVan, geldigTot, ...rule } of regels())
    apply('REGEL', `${rule.id}@${rule.versie}`, {
      ...rule,
      geldigVan: Date.parse(geldigVan),
      ...(geldigTot && { geldigTot: Date.parse(geldigTot) }),
    });
  PERSONEN.forEach((id, i) =>
    apply('PERSOON', id, {
      gemeente: i === 1 ? '9902' : '9901',
      huishouden: i < 2 ? 'h0' : 'h1',
      geheimhouding: i === 0,
    }),
  );
  for (const taak of TAKEN) {
    apply('TAAKTOEWIJZING', taak, { organisatie: 'eigen', gemeente: '9901', taak, van: 0 });
    for (const statushouder of ['p0', 'p1'])
      for (const medewerker of [undefined, 'p0'])
        apply('BETROKKENHEID', `${taak} ${statushouder} ${medewerker}`, {
          statushouder,
          organisatie: 'eigen',
          taak,
          van: 0,
          ...(medewerker && { medewerker }),
        });
  }
  return register;
}

beforeAll(async () => {
  key = SigningKey.parse((await generateKeys(['gateway'])).settings.gateway);
  sources = inventedSources();
  registers = new Map([...sources].map(([name, { classifications }]) => [name, registerOf(classifications.gegevens)]));
  gateway = new CompiledGateway<GatewayRequest>({
    supergraphSdl: SUPERGRAPH,
    logger: silent,
    hooks: sourceHooks(silent),
    transport: ({ name }) => inProcess(sources.get(name.toUpperCase())!, registers.get(name.toUpperCase())!),
  });
  whole = (await gateway.load()).executor;
  const rules = registerOf(gegevensOf(TYPES)).huidigeRegels();
  jest.spyOn(Date, 'now').mockReturnValue(MOMENT);
  narrowed = new Narrowing(personalFields(TYPES), () => rules).before(whole);
});
/** The source without HTTP between. */
const inProcess = (source: InventedSource, register: Register): Transport => ({
  send: ({ body }, done) => {
    void source.ask(body, current, register, MOMENT).then((answer) => done({ status: 200, ...answer }));
    return () => undefined;
  },
  close: () => Promise.resolve(),
});

afterAll(async () => {
  jest.restoreAllMocks();
  await gateway.stop();
  expect(seen.refusals).toBeGreaterThan(0);
  expect(seen.callsSaved).toBeGreaterThan(0);
  console.log(`narrowing: ${seen.questions} questions, ${seen.refusals} refusals, ${seen.callsSaved} calls saved`);
});

let current: Caller;

async function ask(execute: GatewayExecutor, source: string, id: string, strict = false) {
  const before = calls();
  const request = new GatewayRequest(current, { id: '0'.repeat(32), flags: '01' }, { strict, isAlone: true }, key);
  const document = parse(source);
  const variables = { id, nee: false };
  const queryHash = createHash('sha256').update(source).digest('hex');
  const context = {
    document,
    operation: getOperationAST(document)!,
    operationName: 'V',
    source,
    queryHash,
    context: request,
    schema: API,
    request: { query: source, operationName: 'V', variables },
  };
  const { data, errors } = await execute(context as unknown as Parameters<GatewayExecutor>[0]);
  const weigeringen = request.weigeringen.list(data);
  return { answer: JSON.stringify({ data, errors, weigeringen }, undefined, 1), weigeringen, calls: calls() - before };
}

const calls = () => [...sources.values()].reduce((sum, { asked }) => sum + asked, 0);

const callers = rollen().flatMap(({ code }) =>
  [undefined, ...DOELEN].map((doel): Caller => ({
    organisatie: 'eigen',
    rol: code,
    gebruiker: 'p0',
    client: 'c',
    trace: '0'.repeat(32),
    ...(doel && { doel }),
  })),
);

const begeleider = (doel?: string): Caller => ({ ...callers.find(({ rol }) => rol === 'BEGELEIDER')!, doel });
const VIER = `query V($id: ID!, $nee: Boolean!) { statushouder(id: $id) {
  begeleiding { status } huidigePlaatsing { status } ondersteuningstrajecten { status } toestemmingen { status } bsn @include(if: $nee) } }`;

describe('a question of which the rules refuse everything that other sources know', () => {
  it('is asked of one source only', async () => {
    current = begeleider();
    const [expected, actual] = [await ask(whole, VIER, 'x'), await ask(narrowed, VIER, 'x')];
    expect([expected.calls, actual.calls]).toEqual([5, 1]);
    expect(actual.answer).toBe(expected.answer);
  });

  it.each(['__proto__', 'constructor'])('keeps what the client calls %s', async (name) => {
    current = begeleider();
    const question = `query V($id: ID!) { statushouder(id: $id) { ${name}: __typename begeleiding { status } } }`;
    const { answer } = await ask(narrowed, question, 'x');
    expect(answer).toContain(`"${name}": "Statushouder"`);
    expect(answer).toBe((await ask(whole, question, 'x')).answer);
  });

  it.each([
    ['a question', VIER, 4],
    [
      'a write, before it is written',
      'mutation V($id: ID!) { trekToestemmingIn(toestemming: $id) { toestemming { status } } }',
      1,
    ],
  ])('is refused whole when all or nothing is asked, and no source is called: %s', async (_, question, refusals) => {
    current = begeleider();
    const { answer, calls: made } = await ask(narrowed, question, 'x', true);
    const { data, errors } = JSON.parse(answer) as { data: null; errors: { extensions: { weigeringen: object[] } }[] };
    expect([data, made, errors.length, errors[0]!.extensions.weigeringen.length]).toEqual([null, 0, 1, refusals]);
  });

  it('is answered when all or nothing is asked and the refused field is not included', async () => {
    current = begeleider('MAATSCHAPPELIJK_BEGELEIDEN');
    const question = 'query V($id: ID!, $nee: Boolean!) { statushouder(id: $id) { id bsn @include(if: $nee) } }';
    expect((await ask(narrowed, question, 'x', true)).answer).toContain('"id": "x.statushouder"');
  });
});

describe('narrow', () => {
  it('takes out the variables and fragments that served only what is refused', () => {
    const rules = registerOf(gegevensOf(TYPES)).huidigeRegels();
    const refusals = new Refusals(personalFields(TYPES), rules, begeleider(), MOMENT);
    const document =
      parse(`query V($id: ID!, $ja: Boolean = true) { statushouder(id: $id) { id pip { ...P } geweigerd_: id } }
      fragment P on Pip { leerroute @include(if: $ja) }`);
    const { document: left } = narrow(document, getOperationAST(document)!, API, refusals)!;
    expect(print(left).replace(/\s+/g, ' ')).toBe(
      'query V($id: ID!) { statushouder(id: $id) { id _geweigerd_0: __typename geweigerd_: id } }',
    );
  });
});

describe('a narrowed question', () => {
  it.each(rollen().map(({ code }) => code))(
    'of %s has the answer that it has when it is not narrowed',
    async (rol) => {
      const own = fc.constantFrom(...callers.filter((caller) => caller.rol === rol));
      const property = fc.asyncProperty(
        own,
        fc.nat(),
        fc.constantFrom('x', 'y', 'z', '.i'),
        async (caller, seed, id) => {
          current = caller;
          const question = new RandomQuestion(API, seed).text;
          expect(validate(API, parse(question))).toEqual([]);
          const [expected, actual] = [await ask(whole, question, id), await ask(narrowed, question, id)];
          expect(actual.answer).toBe(expected.answer);
          expect(actual.calls).toBeLessThanOrEqual(expected.calls);
          seen.questions++;
          seen.refusals += actual.weigeringen.length;
          seen.callsSaved += expected.calls - actual.calls;
        },
      );
      await fc.assert(property, { numRuns: LONG ? 500 : 2 });
    },
    300_000,
  );
});
