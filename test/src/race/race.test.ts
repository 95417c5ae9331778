import { run } from '../hub/command';

/* Real processes: a chain of two registries, a gemeente and two gateways, with everything that can happen to them. */

const LONG = process.env.LONG === '1';
const race = async (...args: string[]) => {
  const { code, stdout, stderr } = await run('test/dist/race/main.js', {}, args);
  return { code, stderr, uitslag: JSON.parse(stdout || 'null') as Record<string, number> | null };
};

describe('a withdrawal that was confirmed', () => {
  it('is in no answer that leaves afterwards, whatever is paused, killed or cut off meanwhile', async () => {
    const { code, stderr, uitslag } = await race('--answers', LONG ? '100000' : '2000');
    expect([code, stderr]).toEqual([0, '']);
    expect(uitslag).toMatchObject({ schendingen: 0 });
    for (const count of ['getoond', 'naBevestiging', 'bevestigd', 'storingen'])
      expect(uitslag![count]).toBeGreaterThan(0);
  }, 7_200_000);

  const long = LONG ? it : it.skip;

  long(
    'is in some when there are no grace periods, and the race notices',
    async () => {
      expect(await race('--zonder', 'RESPIJT', '--answers', '50000')).toMatchObject({ code: 0, stderr: '' });
    },
    600_000,
  );

  long(
    'is in some when leases do not run out, and the race notices',
    async () => {
      expect(await race('--zonder', 'LEASE', '--answers', '50000')).toMatchObject({ code: 0, stderr: '' });
    },
    1_800_000,
  );
});
