import { setTimeout as sleep } from 'node:timers/promises';
import { Lease } from './lease';

let now = { monotoon: 0, wand: 0 };
const lease = (verlopen: () => void = () => undefined) => new Lease(verlopen, () => now);
beforeEach(() => (now = { monotoon: 0, wand: 1_000_000 }));

describe('a lease', () => {
  it('is none before the first', () => expect(lease().geldig).toBe(false));

  it.each([
    ['just before its end', 4_999, 4_999, true],
    ['at its end', 5_000, 5_000, false],
    ['after a suspend, in which the monotonic clock stood still', 100, 5_000, false],
    ['when the wall clock was set back', 5_000, -60_000, false],
    ['when the wall clock was set back, while it still runs', 4_000, -60_000, true],
  ])('counts from when its poll was sent: %s', (_, monotoon, wand, geldig) => {
    const one = lease();
    const sent = one.nu();
    now = { monotoon: 300, wand: 1_000_300 };
    one.verleng(sent, 5_000);
    now = { monotoon, wand: 1_000_000 + wand };
    expect(one.geldig).toBe(geldig);
    one.vervalt();
  });

  it('says by itself that it has run out', async () => {
    let ended = 0;
    const one = new Lease(() => ended++);
    one.verleng(one.nu(), 30);
    await sleep(200);
    expect([ended, one.geldig]).toEqual([1, false]);
  });
});
