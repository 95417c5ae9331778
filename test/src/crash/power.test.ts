import { childrenOf } from '../hub/processes';
import { FrailDisk } from './disk';
import { Load } from './load';
import { Source } from './source';

/*
 * The power fails under load: all that was not synced is gone. Needs a disk of its own, so LONG=1 and an account that may
 * mount one.
 */

const disk = process.env.LONG === '1' ? FrailDisk.make(600) : undefined;
afterAll(() => disk?.remove());

async function loseThePower(source: Source): Promise<void> {
  const [server] = (await childrenOf(process.pid)).filter(({ command }) => command.includes(`-D ${disk!.folder}`));
  const children = (await childrenOf(server!.pid)).map(({ pid }) => pid);
  for (const pid of [server!.pid, ...children]) process.kill(pid, 'SIGSTOP');
  await disk!.losePower(async () => {
    for (const pid of children) process.kill(pid, 'SIGKILL');
    await source.postgres.crash('SIGKILL');
  });
  await source.postgres.restart();
}

/** Whether every answer that a client had before the power failed is on record afterwards. */
async function survives(settings: readonly string[]): Promise<boolean> {
  const source = await Source.start({ folder: disk!.folder, settings });
  const load = new Load(source);
  try {
    disk!.sync();
    await load.more(300);
    await loseThePower(source);
    await load.more(20);
    await load.stop();
    const { zonderVastlegging, dicht, bevindingen } = await source.judge(load.antwoorden, load.heads);
    return zonderVastlegging === 0 && dicht && bevindingen.length === 0;
  } finally {
    await load.stop();
    await source.stop();
  }
}

(disk === undefined ? describe.skip : describe)('a source of which the power fails', () => {
  it('has the record of every answer that left', async () => {
    expect(await survives([])).toBe(true);
  });

  it('has not, where Postgres does not wait for its disk: the test can fail', async () => {
    expect(await survives(['fsync=off']).catch(() => false)).toBe(false);
  });
});
