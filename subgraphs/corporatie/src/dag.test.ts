import { dagVan, isoWeek, plusDagen } from './dag';

describe('isoWeek', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2026-08-17', '2026-W34'],
    ['2026-08-23', '2026-W34'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
  ])('of %s is %s', (dag, week) => {
    expect(isoWeek(dag)).toBe(week);
  });
});

describe('dagVan', () => {
  it.each([
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('puts %s on %s, Dutch time', (moment, dag) => {
    expect(dagVan(Date.parse(moment))).toBe(dag);
  });
});

describe('plusDagen', () => {
  it.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('adds to %s %i days: %s', (dag, dagen, expected) => {
    expect(plusDagen(dag, dagen)).toBe(expected);
  });
});
