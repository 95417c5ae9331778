import { statusOp, uiterlijkPlannenOp } from './flyertermijn';

describe('uiterlijkPlannenOp', () => {
  it('is the seventh day after the placement was known', () =>
    expect(uiterlijkPlannenOp('2026-11-22')).toBe('2026-11-29'));
});

describe('statusOp', () => {
  it.each([
    ['is over time from the eighth day', 'TE_PLANNEN', '2026-11-30', 'OVER_TIJD'],
    ['is not over time on the seventh day itself', 'TE_PLANNEN', '2026-11-29', 'TE_PLANNEN'],
    ['is never over time once planned', 'GEPLAND', '2027-01-01', 'GEPLAND'],
    ['is never over time once cancelled', 'GEANNULEERD', '2027-01-01', 'GEANNULEERD'],
  ])('%s', (_, status, vandaag, expected) =>
    expect(statusOp({ status, bekendBijVwnOp: '2026-11-22' }, vandaag)).toBe(expected),
  );
});
