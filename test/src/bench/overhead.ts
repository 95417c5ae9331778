import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../hub/ask';
import { RunningHub } from '../hub/running-hub';
import { cpuPerProcess, repeat } from './person';
import { quantile, report, round } from './report';

/*
 * What guard and record cost: the whole hub beside the same hub in which both are replaced by nothing, with the same
 * question and the same answer, in turn in one run. What is done afterwards counts as well (collecting, witnesses, the
 * standing check): all CPU of the one from beginning to end, less all of the other; both idle equally long.
 */

const ROUNDS = 6;
const REQUESTS = 80;
const CONCURRENCY = 8;
/** Milliseconds in which all records are with the registry. */
const COLLECTED_MS = 7_000;

const QUERY = `query Person($id: ID!) { statushouder(id: $id) {
  naam { volledigeNaam } geboorte { datum } telefoonnummer voorkeurstaal pip { leerroute niveau }
  begeleiding { status startdatum eindeRegulier doelen { leefgebied doel behaald } contactmomenten { datum soort } }
} }`;

interface Measured {
  readonly hub: RunningHub;
  readonly ask: () => Promise<string>;
  readonly alone: number[];
  readonly busy: number[];
  /** CPU milliseconds per request of each process, during the turns of this hub. */
  readonly perProcess: Map<string, number>;
}

export async function run(): Promise<void> {
  const whole = await measured('packages/demo/dist/start.js');
  const bare = await measured('test/dist/bench/overhead/start.js');
  try {
    if ((await whole.ask()) !== (await bare.ask())) throw new Error('the two hubs answer differently');
    for (const each of [whole, bare]) await repeat(200, CONCURRENCY, each.ask);
    await sleep(COLLECTED_MS);
    const before = [cpuOf(whole), cpuOf(bare)] as const;
    for (let n = 0; n < ROUNDS; n++) for (const each of n % 2 ? [bare, whole] : [whole, bare]) await takeTurn(each);
    await sleep(COLLECTED_MS);
    const added = perRequest(minus(minus(cpuOf(whole), before[0]), minus(cpuOf(bare), before[1])));
    for (const [naam, each] of [
      ['whole', whole],
      ['without guard and record', bare],
    ] as const)
      report({
        bench: 'overhead',
        hub: naam,
        cpuMs: round(sum(each.perProcess)),
        perProcess: rounded(each.perProcess),
        aloneP50Ms: round(quantile(each.alone, 0.5)),
        [`at${CONCURRENCY}P50Ms`]: round(quantile(each.busy, 0.5)),
        [`at${CONCURRENCY}P99Ms`]: round(quantile(each.busy, 0.99)),
      });
    report({ bench: 'overhead', what: 'added', cpuMs: round(sum(added)), perProcess: rounded(added) });
    const percent = (of: (each: Measured) => readonly number[]) =>
      round((quantile(of(whole), 0.5) / quantile(of(bare), 0.5) - 1) * 100);
    report({
      bench: 'overhead',
      cpuPercent: round((sum(added) / sum(bare.perProcess)) * 100),
      alonePercent: percent(({ alone }) => alone),
      [`at${CONCURRENCY}Percent`]: percent(({ busy }) => busy),
    });
  } finally {
    await Promise.all([whole.hub.stop(), bare.hub.stop()]);
  }
}

type Cpu = ReadonlyMap<string, number>;
const cpuOf = ({ hub }: Measured): Cpu => cpuPerProcess(hub.process.pid);
const minus = (one: Cpu, other: Cpu): Cpu => new Map([...one].map(([name, ms]) => [name, ms - (other.get(name) ?? 0)]));
const perRequest = (cpu: Cpu): Cpu => new Map([...cpu].map(([name, ms]) => [name, ms / (ROUNDS * 2 * REQUESTS)]));
const sum = (cpu: Cpu): number => [...cpu.values()].reduce((total, ms) => total + ms, 0);
const rounded = (cpu: Cpu) => Object.fromEntries([...cpu].map(([name, ms]) => [name, round(ms)]));

async function measured(script: string): Promise<Measured> {
  const hub = await RunningHub.start(script);
  const id = (JSON.parse((await hub.tool('cases')).stdout) as { P01: { id: string } }).P01.id;
  const organisatie = 'vluchtelingenwerk-maasveld';
  const token = await hub.token({ organisatie, rol: 'BEGELEIDER', persoon: 'P01' });
  const who = { token, doel: 'MAATSCHAPPELIJK_BEGELEIDEN' };
  const askHub = async () => {
    const { data, errors, weigeringen } = await ask(hub, who, { query: QUERY, variables: { id } });
    if (errors.length > 0 || weigeringen.length > 0)
      throw new Error(`the hub answered ${JSON.stringify([errors, weigeringen])}`);
    return JSON.stringify(data);
  };
  return { hub, ask: askHub, alone: [], busy: [], perProcess: new Map() };
}

/** One turn: one after the other, then so many at once. */
async function takeTurn(each: Measured): Promise<void> {
  const { alone, busy, perProcess } = each;
  const before = cpuOf(each);
  alone.push(...(await repeat(REQUESTS, 1, each.ask)));
  busy.push(...(await repeat(REQUESTS, CONCURRENCY, each.ask)));
  for (const [name, ms] of perRequest(minus(cpuOf(each), before)))
    perProcess.set(name, (perProcess.get(name) ?? 0) + ms);
}
