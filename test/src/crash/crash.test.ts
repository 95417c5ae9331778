import { setTimeout as sleep } from 'node:timers/promises';
import { Load } from './load';
import { Source } from './source';

/*
 * Real processes and a Postgres that waits for its disk, killed at random moments while clients ask. What holds must hold
 * at any moment, so nothing here depends on which one it was. LONG=1 does it many times.
 */

const LONG = process.env.LONG === '1';
const IN_ORDER = { zonderVastlegging: 0, dicht: true, bevindingen: [] };

/** What goes wrong; each leaves it to the source to go on by itself. */
const STORINGEN: readonly [string, (source: Source) => Promise<void>][] = [
  ['the source is killed', ({ proces }) => proces.restart(Math.random() * 200)],
  ['a server process of Postgres is killed', killWriter],
  ['Postgres stops without a checkpoint', (source) => crash(source, 'SIGQUIT')],
  ['Postgres is killed', (source) => crash(source, 'SIGKILL')],
  ['the connection is cut', async ({ line }) => line.cut()],
];

async function killWriter({ pool }: Source): Promise<void> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'ketenhub inzagelogboek'`,
  );
  for (const { pid } of rows) process.kill(pid, 'SIGKILL');
}

async function crash({ postgres }: Source, signal: 'SIGQUIT' | 'SIGKILL'): Promise<void> {
  await postgres.crash(signal);
  await sleep(Math.random() * 200);
  await postgres.restart();
}

describe('a source under load', () => {
  it(
    'has the record of every answer that left, in a tree that verifies, whatever was killed',
    async () => {
      const source = await Source.start();
      const load = new Load(source, LONG ? 32 : 12);
      try {
        for (let round = 0; round < (LONG ? 20 : 1); round++)
          for (const [, strike] of STORINGEN) {
            await load.more(20);
            await sleep(Math.random() * 300);
            await strike(source);
          }
        await load.more(20);
        await load.stop();
        expect(load.heads.length).toBeGreaterThan(STORINGEN.length);
        expect(await source.judge(load.antwoorden, load.heads)).toEqual(IN_ORDER);
      } finally {
        await load.stop();
        await source.stop();
      }
    },
    LONG ? 1_800_000 : undefined,
  );

  it('that answers before it has recorded is caught', async () => {
    const source = await Source.start({ zonder: 'WACHTEN' });
    try {
      source.line.goDead();
      const antwoorden = await Promise.all([source.ask(), source.ask()]);
      expect(antwoorden.map(({ verstrekt }) => verstrekt)).toEqual([true, true]);
      await source.proces.end();
      source.line.revive();
      source.proces.start();
      await source.untilItReleases();
      expect(await source.judge(antwoorden, [])).toMatchObject({ zonderVastlegging: 2 });
    } finally {
      await source.stop();
    }
  });
});
