import { SmallDisk } from './disk';
import { Source, type Antwoord } from './source';

/* A log that cannot be written: nothing is released, the client is told why, and it goes on by itself afterwards. */

const LONG = process.env.LONG === '1';
const refused = (antwoorden: readonly Antwoord[]) =>
  antwoorden.map(({ trace }) => ({ trace, status: 503, code: 'REGISTRATIE_MISLUKT', verstrekt: false }));

const disk = SmallDisk.make('192m');
let source: Source;

beforeAll(async () => {
  if (disk === undefined) process.stderr.write('A full disk is not tried: this account may not mount one.\n');
  source = await Source.start({ folder: disk?.folder });
});

afterAll(async () => {
  await source?.stop();
  disk?.remove();
});

const alter = (change: string) => source.pool.query(`BEGIN READ WRITE; ALTER DATABASE bron ${change}; COMMIT`);
const disconnect = () =>
  source.pool.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'ketenhub inzagelogboek'`,
  );

const STORINGEN: readonly [string, () => Promise<unknown>, () => Promise<unknown>][] = [
  [
    'is read-only',
    () => alter('SET default_transaction_read_only = on').then(disconnect),
    () => alter('RESET default_transaction_read_only'),
  ],
  ['is not there', () => source.postgres.crash('SIGQUIT'), () => source.postgres.restart()],
  ...(LONG ? [['does not answer', async () => source.line.goDead(), async () => source.line.revive()] as never] : []),
];

describe('a source whose database', () => {
  it.each(STORINGEN)('%s releases nothing, and resumes by itself', async (_, breakIt, heal) => {
    await source.untilItReleases();
    await breakIt();
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => source.ask()));
    expect(antwoorden).toEqual(refused(antwoorden));
    await heal();
    await source.untilItReleases();
    expect(await source.judge(antwoorden, [])).toEqual({ zonderVastlegging: 0, dicht: true, bevindingen: [] });
  });

  (disk === undefined ? it.skip : it)('has a full disk releases nothing, and resumes when there is room', async () => {
    disk!.fill();
    const antwoorden: Antwoord[] = [];
    // What fits in pages that are there is still recorded, and released.
    while (!antwoorden.slice(-10).every(({ verstrekt }) => !verstrekt) || antwoorden.length < 10)
      antwoorden.push(await source.ask());
    const withheld = antwoorden.filter(({ verstrekt }) => !verstrekt);
    expect(withheld).toEqual(refused(withheld));
    disk!.makeRoom();
    // Where Postgres ended for want of room, its keeper starts it again.
    await source.untilItReleases(15_000).catch(() => source.postgres.restart());
    await source.untilItReleases();
    expect(await source.judge(antwoorden, [])).toEqual({ zonderVastlegging: 0, dicht: true, bevindingen: [] });
  });
});
