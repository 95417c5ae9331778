import { einddatumMinimaal, magEindigen } from './ontzorgingstermijn';

describe('ontzorgingstermijn (BR22)', () => {
  it.each<[string, string, string, string | null, boolean]>([
    ['refuses a day too early', '2026-01-15', '2026-07-14', null, false],
    ['refuses an empty motivation', '2026-01-15', '2026-04-15', ' ', false],
    ['allows maatwerk with a motivation', '2026-01-15', '2026-04-15', 'Regelt het zelf.', true],
    ['allows six months', '2026-01-15', '2026-07-15', null, true],
  ])('%s', (_, start, einde, motivering, expected) => expect(magEindigen(start, einde, motivering)).toBe(expected));

  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2025-08-31', '2026-02-28'],
  ])('ends six months after %s on %s', (start, einde) => expect(einddatumMinimaal(start)).toBe(einde));
});
