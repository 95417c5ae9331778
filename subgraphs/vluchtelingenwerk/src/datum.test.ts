import { dagOp, plusDagen, plusMaanden } from './datum';

describe('datum', () => {
  it.each([
    ['2026-11-22', 7, '2026-11-29'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s plus %d days is %s', (datum, dagen, later) => expect(plusDagen(datum, dagen)).toBe(later));

  it.each([
    ['2024-11-22', 24, '2026-11-22'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('%s plus %d months is %s', (datum, maanden, later) => expect(plusMaanden(datum, maanden)).toBe(later));

  it.each([
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('%s is %s in the Netherlands', (moment, dag) => expect(dagOp(Date.parse(moment))).toBe(dag));
});
