import { CompiledGateway, SourceFailure, type Transport } from '@ketenhub/executor';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema, parse } from 'graphql';
import { someOperation } from '../federation/some-operation';
import { median, quantile, report, round } from './report';

/*
 * What a new operation costs, over the schema of the hub: planning and compiling it cold, here and in a thread; what it
 * holds in memory once it is known; and whether the cache stops growing. Sources fail at once: only planning counts.
 */

const SCHEMA = join(__dirname, '../../../schema');
const OPERATIONS = 5_000;
const TIMED = 500;

const read = (name: string) => readFileSync(join(SCHEMA, name), 'utf8');
const api = buildSchema(read('api.graphql'));
const operations = Array.from({ length: OPERATIONS }, (_, i) => someOperation(api, i));

const unreachable: Transport = {
  send: (_, done) => {
    setImmediate(() => done(new SourceFailure('CONNECTION', 'none')));
    return () => undefined;
  },
  close: () => Promise.resolve(),
};

export async function run(): Promise<void> {
  for (const plannerThread of [false, true]) await cold(plannerThread);
  for (const maxPlans of [OPERATIONS, OPERATIONS / 5]) await memory(maxPlans);
}

async function open(settings: { plannerThread?: boolean; maxPlans?: number }) {
  const logger = { debug() {}, info() {}, warn() {}, error: console.error };
  const supergraphSdl = read('supergraph.graphql');
  const gateway = new CompiledGateway({ supergraphSdl, transport: () => unreachable, logger, ...settings });
  const { executor } = await gateway.load();
  const ask = async (text: string) => {
    const document = parse(text);
    await executor({ request: { query: text }, document, queryHash: text, context: {} } as never);
  };
  return { gateway, ask };
}

/** One new operation after the other; the first ones warm up. */
async function cold(plannerThread: boolean): Promise<void> {
  const { gateway, ask } = await open({ plannerThread });
  for (const text of operations.slice(TIMED, 2 * TIMED)) await ask(text);
  const durations: number[] = [];
  const blocked = watchLoop();
  for (const text of operations.slice(0, TIMED)) {
    const start = performance.now();
    await ask(text);
    durations.push(performance.now() - start);
  }
  const longestBlock = blocked();
  const again = performance.now();
  for (const text of operations.slice(0, TIMED)) await ask(text);
  report({
    bench: 'plans',
    planning: plannerThread ? 'in a thread' : 'here',
    operations: TIMED,
    coldMsP50: round(median(durations)),
    coldMsP99: round(quantile(durations, 0.99)),
    coldMsMax: round(Math.max(...durations)),
    loopBlockedMsMax: round(longestBlock),
    knownMs: round((performance.now() - again) / TIMED),
  });
  await gateway.stop();
}

/** Tells the longest that the event loop did not turn until then. */
function watchLoop(): () => number {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOn = false;
    return longest;
  };
}

async function memory(maxPlans: number): Promise<void> {
  const { gateway, ask } = await open({ maxPlans });
  await ask('{ __typename }');
  const start = held();
  const at: Record<string, number> = {};
  for (let i = 0; i < OPERATIONS; i++) {
    await ask(operations[i]!);
    if ((i + 1) % (OPERATIONS / 5) === 0) at[i + 1] = round((held() - start) / 1e6);
  }
  const plans = gateway.planCount;
  report({ bench: 'plans', maxPlans, plans, kbPerPlan: round((held() - start) / 1_000 / plans), megabytesAfter: at });
  await gateway.stop();
}

function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
