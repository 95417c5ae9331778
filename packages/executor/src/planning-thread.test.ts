import { Worker } from 'node:worker_threads';
import { QueryPlanner } from '@apollo/query-planner';
import { SourceFailure } from './source-failure';
import { startGateway, supergraphOf } from './testing/start-gateway';
import type { Transport } from './transport';

/** Every field can come from every subgraph, so that a plan is chosen from many. */
const NAMES = ['a', 'b', 'c', 'd'];
const supergraphSdl = supergraphOf(
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        sdl: `type Query { start: Thing @shareable }
          type Thing @key(fields: "id") { id: ID! next: Thing @shareable own_${name}: Int }`,
      },
    ]),
  ),
);

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
