import { eindeRegulier } from './einde-regulier';

describe('eindeRegulier', () => {
  it.each([
    ['is unknown before the person settled', null, null],
    ['is two years after settling', '2025-03-10', '2027-03-10'],
    ['is the last day of February after a leap day', '2024-02-29', '2026-02-28'],
  ])('%s', (_, vestiging, einde) => expect(eindeRegulier(vestiging)).toBe(einde));
});
