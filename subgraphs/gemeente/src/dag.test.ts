import { dagVan, leeftijdOp, plusDagen, plusMaanden, plusWeken } from './dag';

describe('dag', () => {
  it.each([
    ['crosses a month', plusDagen('2026-02-27', 2), '2026-03-01'],
    ['crosses a leap day', plusDagen('2028-02-28', 1), '2028-02-29'],
    ['is not moved by summer time', plusWeken('2026-03-28', 1), '2026-04-04'],
    ['ends in a shorter month on its last day', plusMaanden('2026-08-31', 6), '2027-02-28'],
    ['adds years as months', plusMaanden('2028-02-29', 36), '2031-02-28'],
    ['is the day in the Netherlands, not in UTC', dagVan(Date.parse('2026-11-21T23:30:00Z')), '2026-11-22'],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));

  it.each([
    ['2008-11-23', 17],
    ['2008-11-22', 18],
    ['2008-02-29', 18],
  ])('makes who was born on %s %d on 2026-11-22', (geboren, jaren) =>
    expect(leeftijdOp(geboren, '2026-11-22')).toBe(jaren),
  );
});
