import { Worker } from 'node:worker_threads';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { Again } from './plan-cache';
import { SourceFailure } from './source-failure';
import { prepareGateway, startGateway, supergraphOf } from './testing/start-gateway';
import type { Transport } from './transport';

/** Every field can come from every subgraph, so that a plan is chosen from many. */
const NAMES = ['a', 'b', 'c', 'd'];
const supergraphWith = (more: string) =>
  supergraphOf(
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        {
          sdl: `type Query { start: Thing @shareable }
          type Thing @key(fields: "id") { id: ID! next: Thing @shareable own_${name}: Int ${name === 'a' ? more : ''} }`,
        },
      ]),
    ),
  );
const supergraphSdl = supergraphWith('old: Int');

/** Milliseconds to plan, other ones for every `n`. */
const operation = (n: number) => {
  const own = NAMES.map((name) => `own_${name}`).join(' ');
  const deep = Array.from({ length: 5 }, () => `next { ${own}`).join(' ');
  return `query Q${n} { start { ${own} ${deep} ${'}'.repeat(5)} } }`;
};

const unreachable: Transport = {
  send: (_, done) => {
    setImmediate(() => done(new SourceFailure('CONNECTION', 'none')));
    return () => undefined;
  },
  close: () => Promise.resolve(),
};

describe('PlanningThread', () => {
  const running: (() => Promise<void>)[] = [];
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const stop of running.splice(0)) await stop();
  });

  const start = async (plannerThread: boolean) => {
    const started = await startGateway({ supergraphSdl, plannerThread, transport: () => unreachable });
    running.push(started.stop);
    return started;
  };

  it('fails the plans of a thread that dies, and starts another for the next', async () => {
    const post = jest.spyOn(Worker.prototype, 'postMessage');
    const { ask } = await start(true);
    const lost = ask(operation(1));
    await (post.mock.contexts[0] as Worker).terminate();
    await expect(lost).rejects.toThrow('planning thread');
    expect((await ask(operation(1))).errors).toHaveLength(1);
  });

  it('answers as planning in place does', async () => {
    const [here, there] = [await start(false), await start(true)];
    expect(await there.ask(operation(1))).toEqual(await here.ask(operation(1)));
  });

  it('makes one plan of an operation that many ask at once, and none when it is known', async () => {
    const post = jest.spyOn(Worker.prototype, 'postMessage');
    const { ask } = await start(true);
    await Promise.all(Array.from({ length: 20 }, () => ask(operation(1))));
    await ask(operation(1));
    expect(post).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])(
    'leaves the event loop to others while it plans: with a thread %s, %i plans are made here',
    async (thread, plans) => {
      const { ask } = await start(thread);
      const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
      await ask(operation(1));
      expect(planned).toHaveBeenCalledTimes(plans);
    },
  );
});

describe('PreparedGateway', () => {
  const running: (() => Promise<void>)[] = [];
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const stop of running.splice(0)) await stop();
  });

  const settings = { transport: () => unreachable };
  const prepare = async (sdl: string, before?: Awaited<ReturnType<typeof prepareGateway>>, again?: Again) => {
    const prepared = await prepareGateway(sdl, settings, before?.gateway, again);
    running.push(prepared.stop);
    return prepared;
  };
  const CONDITIONAL = 'query ($ja: Boolean!) { start { id own_a @include(if: $ja) own_b @skip(if: $ja) } }';
  const OLD = '{ start { old } }';
  const both = [{ variables: { ja: true } }, { variables: { ja: false } }];

  it.each<[string, string]>([
    ['is empty', ''],
    ['is half written', supergraphSdl.slice(0, supergraphSdl.length / 2)],
    ['is no supergraph', 'type Query { a: Int }'],
    ['asks for a field that is not there', supergraphSdl.replace('key: "id"', 'key: "ids"')],
  ])('refuses a supergraph that %s', async (_, sdl) => {
    await expect(prepare(sdl)).rejects.toThrow();
  });

  it('answers as a gateway that was not prepared does', async () => {
    const here = await startGateway({ supergraphSdl, ...settings });
    running.push(here.stop);
    const prepared = await prepare(supergraphSdl);
    for (const text of [operation(1), OLD, '{ __schema { types { name fields { name type { name kind } } } } }'])
      expect(await prepared.ask(text)).toEqual(await here.ask(text));
  });

  it.each<[string, string, number]>([
    ['means something else: its operations are planned before it is there', supergraphWith('new: Int'), 4],
    ['means the same: plans are taken over', supergraphSdl.replaceAll('"http://a"', '"http://elders"'), 1],
  ])('that comes after another and %s', async (_, sdl, questions) => {
    const before = await prepare(supergraphSdl);
    for (const asked of both) await before.ask(CONDITIONAL, asked);
    await before.ask(operation(1));
    await before.ask(OLD);
    const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
    const post = jest.spyOn(Worker.prototype, 'postMessage');
    const after = await prepare(sdl, before);
    expect([planned.mock.calls.length, post.mock.calls.length]).toEqual([0, questions]);
    for (const asked of both) expect((await after.ask(CONDITIONAL, asked)).errors).toHaveLength(1);
    await after.ask(operation(1));
    expect(post).toHaveBeenCalledTimes(questions);
  });

  it('plans what was asked of the one before in the words in which it is asked again, under the same conditions', async () => {
    const before = await prepare(supergraphSdl);
    for (const asked of both) await before.ask(CONDITIONAL, asked);
    await before.ask(operation(1));
    const less = CONDITIONAL.replace('own_a ', '__typename ');
    const words = [less, CONDITIONAL, less];
    const again: Again = ({ queryHash }) => {
      if (queryHash !== CONDITIONAL) throw new Error('what cannot be asked again is left');
      return words.map((text) => ({ queryHash: text, document: parse(text) }));
    };
    const post = jest.spyOn(Worker.prototype, 'postMessage');
    const after = await prepare(supergraphWith('new: Int'), before, again);
    expect(post).toHaveBeenCalledTimes(1 + 2 * both.length);
    for (const text of words) for (const asked of both) await after.ask(text, asked);
    expect(post).toHaveBeenCalledTimes(1 + 2 * both.length);
  });
});
