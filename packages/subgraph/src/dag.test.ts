import { dagVan, isoWeek, laatsteVan, leeftijdOp, plusDagen, plusMaanden, plusWeken } from './dag';

describe('a calendar day', () => {
  it.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s plus %d days is %s, summer time or not', (dag, dagen, later) => expect(plusDagen(dag, dagen)).toBe(later));

  it.each([
    ['2026-03-28', 1, '2026-04-04'],
    ['2026-10-24', 2, '2026-11-07'],
  ])('%s plus %d weeks is %s', (dag, weken, later) => expect(plusWeken(dag, weken)).toBe(later));

  it.each([
    ['2024-11-22', 24, '2026-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2028-02-29', 36, '2031-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s plus %d months is %s', (dag, maanden, later) => expect(plusMaanden(dag, maanden)).toBe(later));

  it.each([
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s in the Netherlands', (moment, dag) => expect(dagVan(Date.parse(moment))).toBe(dag));

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2026-08-17', '2026-W34'],
    ['2026-08-23', '2026-W34'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
  ])('%s is in week %s', (dag, week) => expect(isoWeek(dag)).toBe(week));

  it.each([
    ['2008-11-23', 17],
    ['2008-11-22', 18],
    ['2008-02-29', 18],
  ])('of birth %s makes %d years old on 2026-11-22', (geboren, jaren) =>
    expect(leeftijdOp(geboren, '2026-11-22')).toBe(jaren),
  );

  it('is later than those before it', () =>
    expect(laatsteVan('2026-02-01', '2026-10-01', '2026-09-30')).toBe('2026-10-01'));
});
