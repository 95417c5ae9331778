import { isVoorVrager } from './voor-vrager';

const vwn = 'vluchtelingenwerk-maasveld';
const zorg = { statushouder: 's', organisatie: vwn, melder: 'mw-1', classificatie: 'ZORG' };
const overlast = { ...zorg, classificatie: 'OVERLAST' };

describe('isVoorVrager', () => {
  it.each([
    ['refuses a begeleider what another wrote', 'BEGELEIDER', vwn, 'mw-2', zorg, false],
    ['refuses a sociaal werker what is not about care', 'SOCIAAL_WERKER', 'welzijn-maasveld', 'mw-3', overlast, false],
    ['refuses a coördinator elsewhere', 'COORDINATOR_BEGELEIDING', 'vluchtelingenwerk-heuvelrand', 'mw-4', zorg, false],
    ['shows a begeleider what he wrote', 'BEGELEIDER', vwn, 'mw-1', overlast, true],
    ['shows a sociaal werker what is about care', 'SOCIAAL_WERKER', 'welzijn-maasveld', 'mw-3', zorg, true],
    ['shows a coördinator all of his organisation', 'COORDINATOR_BEGELEIDING', vwn, 'mw-4', overlast, true],
    ['leaves the person to the rules', 'BETROKKENE', 'betrokkene', 's', overlast, true],
  ])('%s', (_, rol, organisatie, gebruiker, rij, expected) =>
    expect(isVoorVrager({ rol, organisatie, gebruiker }, rij)).toBe(expected),
  );
});
