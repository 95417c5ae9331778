import { toeval } from './toeval';

describe('toeval', () => {
  it('never lets one stream move another', () => {
    const alleen = toeval('a').uuid();
    toeval('b').uuid();
    expect(toeval('a').uuid()).toBe(alleen);
    expect(toeval('b').uuid()).not.toBe(alleen);
  });

  it('refuses to pick from nothing', () => {
    expect(() => toeval('leeg').pick([])).toThrow('nothing to pick');
  });

  it('writes version 4 identifiers', () => {
    expect(toeval('id').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('weighs', () => {
    const t = toeval('gewicht');
    const keren = Array.from({ length: 10_000 }, () =>
      t.weighted([
        ['vaak', 3],
        ['soms', 1],
        ['nooit', 0],
      ]),
    );
    expect(keren.filter((keer) => keer === 'vaak').length / keren.length).toBeCloseTo(0.75, 1);
    expect(keren).not.toContain('nooit');
  });
});
