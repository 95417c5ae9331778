import { setTimeout as sleep } from 'node:timers/promises';
import { Keten } from '../race/keten';
import { Race } from '../race/race';
import { quantile, report, round } from './report';

/*
 * From the call that withdraws to its answer, through the gateway, with six followers (two registries, two gemeenten, two
 * gateways) that answer questions meanwhile; then with one of them dead. Beside it the same question without an end, in
 * the same run: what a call through the gateway costs here in any case.
 */

/** Processes that just started plan and compile first. */
const WARM_UP = 20;
const WITHDRAWALS = 200;
const LEASE_MS = 5_000;

export async function run(): Promise<void> {
  const keten = await Keten.start({ leaseMs: LEASE_MS, registers: 2, gemeenten: 2, gateways: 2 });
  try {
    const race = await Race.open(keten);
    await race.meet(WARM_UP);
    const times = await race.meet(WITHDRAWALS);
    report({
      bench: 'withdrawal',
      followers: 6,
      p50Ms: round(quantile(times.bevestiging, 0.5)),
      p99Ms: round(quantile(times.bevestiging, 0.99)),
      questionP50Ms: round(quantile(times.vraag, 0.5)),
      questionP99Ms: round(quantile(times.vraag, 0.99)),
      questions: times.vraag.length,
      refusedOnce: times.opnieuw,
    });
    await keten.processen.find(({ naam }) => naam === 'gemeente')!.end();
    await sleep(50);
    const dead = await race.meet(1, keten.gateways.slice(1));
    report({ bench: 'withdrawal', followers: 6, dead: 1, ms: round(dead.bevestiging[0]!), leaseMs: LEASE_MS });
    await race.sluit();
  } finally {
    await keten.stop();
  }
}
