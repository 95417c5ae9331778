import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FixtureHub } from '../fixture/hub';

/* Questions, failures, clients that leave and new supergraphs, again and again: LONG=1 asks 200,000 times. */

const TIMES = process.env.LONG === '1' ? 200_000 : 160;
const AT_ONCE = 8;
/** Until caches and code are warm. */
const WARM_UP = Math.min(TIMES / 2, 4_000);
const RELOAD_EVERY = TIMES / 8;

/** Bytes: less than the graphs of eight supergraphs. */
const GROWTH = 6 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
afterAll(() => hub.stop());

const QUESTIONS: readonly string[] = [
  '{ statushouder(id: "s1") { naam huur maatje pip { status leerroute } } }',
  '{ x: statushouders { y: naam huur woning { straat flyer } } }',
  '{ woningen { id bewoner { naam } } stuk }',
  '{ statushouder(id: "s1") { onbekend } }',
  '{ statushouder(',
];

async function ask(times: number): Promise<void> {
  const authorization = `Bearer ${await hub.issuer.token({ exp: Math.floor(Date.now() / 1000) + 86_400 })}`;
  const supergraphs = [hub.config.supergraph, `${hub.config.supergraph}\n`];
  for (let i = 0; i < times; i += AT_ONCE) {
    const asked = Array.from({ length: AT_ONCE }, (_, j) =>
      hub.ask(QUESTIONS[(i + j) % QUESTIONS.length]!, { authorization }),
    );
    const leave = new AbortController();
    const headers = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify({ query: QUESTIONS[0] });
    const left = fetch(`${hub.url}/graphql`, { method: 'POST', body, headers, signal: leave.signal }).catch(
      () => 'left',
    );
    setImmediate(() => leave.abort());
    await Promise.all([...asked, left]);
    hub.reset();
    hub.sources.corporatie.broken = i % 400 === 0 ? (response) => response.destroy() : undefined;
    if (i % RELOAD_EVERY === 0) await hub.graph.take(supergraphs[(i / RELOAD_EVERY) % 2]!);
  }
}

async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

describe('the memory of the gateway', () => {
  it('stays flat', async () => {
    await ask(WARM_UP);
    const before = await heap();
    await ask(TIMES);
    const growth = (await heap()) - before;
    console.log(`memory: ${(growth / 1024 / 1024).toFixed(1)} MB more after ${TIMES} questions`);
    expect(growth).toBeLessThan(GROWTH);
  }, 3_600_000);
});
