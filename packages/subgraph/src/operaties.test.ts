import { Operaties } from './operaties';

let lease: boolean;
let operaties: Operaties;
beforeEach(() => {
  lease = true;
  operaties = new Operaties(() => lease);
});
const begin = (revisie?: bigint) => {
  const operatie = operaties.begin();
  if (revisie !== undefined) operatie.steuntOp(revisie);
  return operatie;
};
const took = async (work: Promise<void>) => {
  const before = performance.now();
  await work;
  return performance.now() - before;
};

describe('an operation', () => {
  it('may not leave without a lease, unless it rests on nothing', () => {
    const [rests, free] = [begin(1n), begin()];
    lease = false;
    expect([rests.mag, free.mag]).toEqual([false, true]);
  });

  it('may not leave once the bar is above the oldest that it rests on', async () => {
    const [older, newer, mixed] = [begin(1n), begin(2n), begin(2n)];
    mixed.steuntOp(1n);
    await operaties.sluit(2n, 0);
    expect([older.mag, newer.mag, mixed.mag]).toEqual([false, true, false]);
    // An answer that comes in now under an older revision is refused as well.
    newer.steuntOp(1n);
    expect(newer.mag).toBe(false);
  });

  it('is cut while it is written when the bar rises or the lease runs out', async () => {
    const cut: string[] = [];
    for (const [name, revisie] of [
      ['old', 1n],
      ['new', 2n],
      ['free', undefined],
    ] as const)
      begin(revisie).vrijgegeven(() => cut.push(name));
    await operaties.sluit(2n, 0);
    expect(cut).toEqual(['old']);
    operaties.breekAf();
    expect(cut).toEqual(['old', 'old', 'new']);
  });

  it('may not leave after the follower started over, whatever number that began with', () => {
    const operatie = begin(9n);
    operaties.begonnenOpnieuw(3n);
    expect(operatie.mag).toBe(false);
    expect(begin(3n).mag).toBe(true);
  });
});

describe('a grace period', () => {
  it('takes no time when nobody is older', async () => {
    begin(2n);
    begin();
    expect(await took(operaties.sluit(2n, 5_000))).toBeLessThan(1_000);
  });

  it('ends with the last older operation', async () => {
    const older = [begin(1n), begin(1n)];
    const closed = operaties.sluit(2n, 5_000);
    older.forEach((operatie) => operatie.eindig());
    expect(await took(closed)).toBeLessThan(1_000);
  });

  it('ends when what is older lets go of what it found', async () => {
    const older = begin(1n);
    const closed = operaties.sluit(2n, 5_000);
    older.laatLos();
    expect(await took(closed)).toBeLessThan(1_000);
    expect(older.mag).toBe(true);
  });

  it('is no longer than its limit', async () => {
    begin(1n);
    const duration = await took(operaties.sluit(2n, 50));
    expect(duration).toBeGreaterThanOrEqual(45);
    expect(duration).toBeLessThan(1_500);
  });
});
