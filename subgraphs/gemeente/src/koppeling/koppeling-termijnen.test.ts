import { koppelingTermijnen } from './koppeling-termijnen';

describe('koppelingTermijnen (BR10)', () => {
  it.each([
    ['2026-08-10', '2026-10-19', '2026-11-02'],
    ['2026-12-01', '2027-02-09', '2027-02-23'],
    ['2027-12-28', '2028-03-07', '2028-03-21'],
  ])('puts woonruimte after %s on %s and the move on %s', (datum, woonruimte, verhuizing) =>
    expect(koppelingTermijnen(datum)).toEqual({
      uiterlijkeDatumWoonruimte: woonruimte,
      uiterlijkeDatumVerhuizing: verhuizing,
    }),
  );
});
