import { geldigTot, plusMaanden } from './geldigheid';

const NU = new Date('2026-11-22T10:00:00.000Z');

describe('geldigTot', () => {
  it.each([
    ['a day that does not exist', '2027-02-30'],
    ['a moment on a day that does not exist', '2027-02-30T00:00:00Z'],
    ['29 February outside a leap year', '2027-02-29'],
    ['a thirteenth month', '2027-13-01'],
    ['hour 24', '2027-01-01T24:00:00Z'],
    ['a moment without a zone', '2027-01-01T00:00:00'],
    ['words', 'volgend jaar'],
    ['an empty text', ''],
    ['the past', '2026-11-21'],
    ['now', '2026-11-22T10:00:00.000Z'],
    ['more than 24 months', '2028-11-22T10:00:00.001Z'],
  ])('refuses %s', (_, invoer) => {
    expect(() => geldigTot(invoer, NU)).toThrow(expect.objectContaining({ code: 'ONGELDIGE_DATUM' }));
  });

  it.each([
    ['is twelve months without a wish', undefined, '2027-11-22T10:00:00.000Z'],
    ['ends on a winter day as it begins in the Netherlands', '2027-02-28', '2027-02-27T23:00:00.000Z'],
    ['ends on a summer day as it begins in the Netherlands', '2027-07-01', '2027-06-30T22:00:00.000Z'],
    ['ends on the first day of summer time as it begins', '2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['ends on the day after as it begins', '2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['ends on the first day of winter time as it begins', '2027-10-31', '2027-10-30T22:00:00.000Z'],
    ['takes a moment with its zone', '2027-03-28T02:30:00+02:00', '2027-03-28T00:30:00.000Z'],
    ['reaches 24 months', '2028-11-22T10:00:00.000Z', '2028-11-22T10:00:00.000Z'],
    ['knows 29 February of a leap year', '2028-02-29', '2028-02-28T23:00:00.000Z'],
  ])('%s', (_, invoer, verwacht) => {
    expect(geldigTot(invoer, NU).toISOString()).toBe(verwacht);
  });

  it('ends a year from 29 February on the 28th', () => {
    expect(plusMaanden(new Date('2028-02-29T08:00:00Z'), 12).toISOString()).toBe('2029-02-28T08:00:00.000Z');
  });
});
