import { isTussentijdsNodig, uiterlijkBesproken } from './bespreektermijn';

describe('BR12: the last day to discuss a placement', () => {
  it.each([
    ['is six weeks after the message', '2026-11-01', undefined, '2026-12-13'],
    ['is the day before the household moves in when that is earlier', '2026-11-01', '2026-11-20', '2026-11-19'],
    ['is six weeks after the message when the household moves in later', '2026-11-01', '2027-01-15', '2026-12-13'],
    ['counts over the end of a year', '2026-12-20', undefined, '2027-01-31'],
    ['counts days, also over summer time', '2026-03-20', undefined, '2026-05-01'],
  ])('%s', (_, berichtOp, verhuisdatum, expected) => {
    expect(uiterlijkBesproken({ berichtOp, verhuisdatum })).toBe(expected);
  });

  it.each([
    ['on the last day', '2026-12-13', undefined, false],
    ['a day later', '2026-12-14', undefined, true],
    ['on the day of the move', '2026-11-20', '2026-11-20', true],
    ['the day before the move', '2026-11-19', '2026-11-20', false],
  ])('asks for a meeting in between: regular meeting %s', (_, regulier, verhuisdatum, expected) => {
    expect(isTussentijdsNodig({ berichtOp: '2026-11-01', verhuisdatum }, regulier)).toBe(expected);
  });
});
