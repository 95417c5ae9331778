import { inburgeringstermijn } from './inburgeringstermijn';

describe('inburgeringstermijn (BR04)', () => {
  it.each<[string, (string | null)[], string[], ReturnType<typeof inburgeringstermijn>]>([
    ['does not exist without a plan', [], [], undefined],
    ['does not exist while the plan is a draft', [null], [], undefined],
    ['runs three years from the day after', ['2026-03-01'], [], { startdatum: '2026-03-02', einddatum: '2029-03-02' }],
    [
      'is not moved by a later plan',
      ['2026-09-01', '2026-03-01', null],
      [],
      { startdatum: '2026-03-02', einddatum: '2029-03-02' },
    ],
    ['ends later when extended', ['2026-03-01'], ['2029-09-02'], { startdatum: '2026-03-02', einddatum: '2029-09-02' }],
    ['starts in a new year', ['2025-12-31'], [], { startdatum: '2026-01-01', einddatum: '2029-01-01' }],
  ])('%s', (_, dagtekeningen, verlengd, expected) =>
    expect(inburgeringstermijn(dagtekeningen, verlengd)).toEqual(expected),
  );
});
