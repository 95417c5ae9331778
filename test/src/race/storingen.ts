import { setTimeout as sleep } from 'node:timers/promises';
import type { Keten } from './keten';
import { pick } from './pick';
import type { RaceRegister } from './register';

/** Something that goes wrong, and is well again when it resolves. */
export type Storing = (keten: Keten, register: RaceRegister) => Promise<void>;

/** Paused: alive, but nothing it does gets on; its connections stay open. */
const pauze =
  (minMs: number, maxMs: number, naam?: string): Storing =>
  async ({ processen }) => {
    const one = pick(processen.filter((each) => naam === undefined || each.naam === naam));
    one.signal('SIGSTOP');
    await sleep(minMs + Math.random() * (maxMs - minMs));
    one.signal('SIGCONT');
  };

const crash: Storing = async ({ processen }) => pick(processen).restart(Math.random() * 2_000);

const verbreekVerbindingen: Storing = async (_, register) => {
  await register.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
};

const herstartPostgres: Storing = async (_, register) => {
  await register.laatPostgresHerstarten().catch(() => undefined);
  await sleep(2_000);
};

const PAUZES: readonly Storing[] = [pauze(50, 400), pauze(1_000, 4_000)];

export const STORINGEN: readonly Storing[] = [
  ...PAUZES,
  ...PAUZES,
  ...PAUZES,
  crash,
  crash,
  verbreekVerbindingen,
  herstartPostgres,
];

/** What brings out that a safeguard is missing: something in hand when it should have been let go, or held too long. */
export const VERRADERS = {
  RESPIJT: PAUZES,
  LEASE: [pauze(2_500, 4_000, 'gateway')],
} satisfies Record<string, readonly Storing[]>;
