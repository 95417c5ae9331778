import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../hub/ask';
import { RunningHub } from '../hub/running-hub';
import { cpuPerProcess, repeat } from './person';
import { quantile, report, round } from './report';

/*
 * What guard and record cost: the whole hub beside the same hub in which both are replaced by nothing, with the same
 * question and the same answer, in turn in one run. What the registry collects afterwards counts as well: each turn lasts
 * until that has come in. The last line says what is left, per process.
 */

const ROUNDS = 6;
const REQUESTS = 80;
const CONCURRENCY = 8;
/** Milliseconds in which all records of a turn are with the registry; both hubs idle so long. */
const COLLECTED_MS = 3_000;

const QUERY = `query Person($id: ID!) { statushouder(id: $id) {
  naam { volledigeNaam } geboorte { datum } telefoonnummer voorkeurstaal pip { leerroute niveau }
  begeleiding { status startdatum eindeRegulier doelen { leefgebied doel behaald } contactmomenten { datum soort } }
} }`;

interface Measured {
  readonly hub: RunningHub;
  readonly ask: () => Promise<string>;
  readonly alone: number[];
  readonly busy: number[];
  readonly cpu: number[];
  /** Mean of the rounds. */
  readonly perProcess: Map<string, number>;
}

export async function run(): Promise<void> {
  const whole = await measured('packages/demo/dist/start.js');
  const bare = await measured('test/dist/bench/overhead/start.js');
  try {
    if ((await whole.ask()) !== (await bare.ask())) throw new Error('the two hubs answer differently');
    for (const each of [whole, bare]) await repeat(200, CONCURRENCY, each.ask);
    for (let n = 0; n < ROUNDS; n++) for (const each of n % 2 ? [bare, whole] : [whole, bare]) await takeTurn(each);
    for (const [naam, each] of [
      ['whole', whole],
      ['without guard and record', bare],
    ] as const)
      report({
        bench: 'overhead',
        hub: naam,
        cpuMs: round(quantile(each.cpu, 0.5)),
        perProcess: Object.fromEntries([...each.perProcess].map(([name, ms]) => [name, round(ms)])),
        aloneP50Ms: round(quantile(each.alone, 0.5)),
        [`at${CONCURRENCY}P50Ms`]: round(quantile(each.busy, 0.5)),
        [`at${CONCURRENCY}P99Ms`]: round(quantile(each.busy, 0.99)),
      });
    const [all, without] = [sum(whole), sum(bare)];
    report({
      bench: 'overhead',
      what: 'CPU per request that guard and record add',
      ms: round(all - without),
      perProcess: Object.fromEntries(
        [...whole.perProcess].map(([name, ms]) => [name, round(ms - (bare.perProcess.get(name) ?? 0))]),
      ),
    });
    const percent = (of: (each: Measured) => readonly number[]) =>
      round((quantile(of(whole), 0.5) / quantile(of(bare), 0.5) - 1) * 100);
    report({
      bench: 'overhead',
      cpuPercent: percent(({ cpu }) => cpu),
      meanCpuPercent: round((all / without - 1) * 100),
      alonePercent: percent(({ alone }) => alone),
      [`at${CONCURRENCY}Percent`]: percent(({ busy }) => busy),
    });
  } finally {
    await Promise.all([whole.hub.stop(), bare.hub.stop()]);
  }
}

const sum = ({ perProcess }: Measured): number => [...perProcess.values()].reduce((total, ms) => total + ms, 0);

async function measured(script: string): Promise<Measured> {
  const hub = await RunningHub.start(script);
  const id = (JSON.parse((await hub.tool('cases')).stdout) as { P01: { id: string } }).P01.id;
  const organisatie = 'vluchtelingenwerk-maasveld';
  const { stdout } = await hub.tool('token', '--organisatie', organisatie, '--rol', 'BEGELEIDER', '--persoon', 'P01');
  const who = { token: stdout.trim(), doel: 'MAATSCHAPPELIJK_BEGELEIDEN' };
  const askHub = async () => {
    const { data, errors, weigeringen } = await ask(hub, who, { query: QUERY, variables: { id } });
    if (errors.length > 0 || weigeringen.length > 0)
      throw new Error(`the hub answered ${JSON.stringify([errors, weigeringen])}`);
    return JSON.stringify(data);
  };
  return { hub, ask: askHub, alone: [], busy: [], cpu: [], perProcess: new Map() };
}

/** One turn: one after the other, then so many at once, with the CPU of all processes of that hub. */
async function takeTurn({ hub, ask: askHub, alone, busy, cpu, perProcess }: Measured): Promise<void> {
  const before = cpuPerProcess(hub.process.pid);
  alone.push(...(await repeat(REQUESTS, 1, askHub)));
  busy.push(...(await repeat(REQUESTS, CONCURRENCY, askHub)));
  await sleep(COLLECTED_MS);
  let total = 0;
  for (const [naam, ms] of cpuPerProcess(hub.process.pid)) {
    const own = (ms - (before.get(naam) ?? 0)) / (2 * REQUESTS);
    total += own;
    perProcess.set(naam, (perProcess.get(naam) ?? 0) + own / ROUNDS);
  }
  cpu.push(total);
}
