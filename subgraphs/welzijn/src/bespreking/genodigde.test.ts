import { zitAanTafel } from './genodigde';

const punt = { genodigdeMedewerker: 'mw-1', genodigdeOrganisatie: 'vluchtelingenwerk-maasveld' };
const leeg = { genodigdeMedewerker: null, genodigdeOrganisatie: null };

describe('BR13: at the table for an agenda item', () => {
  it.each([
    ['a begeleider who was not invited', 'BEGELEIDER', 'mw-2', 'vluchtelingenwerk-maasveld', punt, false],
    ['a begeleider when nobody was invited', 'BEGELEIDER', 'mw-1', 'vluchtelingenwerk-maasveld', leeg, false],
    [
      'a coordinator of another organisation',
      'COORDINATOR_BEGELEIDING',
      'mw-3',
      'vluchtelingenwerk-heuvelrand',
      punt,
      false,
    ],
    [
      'a coordinator when nobody was invited',
      'COORDINATOR_BEGELEIDING',
      'mw-3',
      'vluchtelingenwerk-maasveld',
      leeg,
      false,
    ],
    ['the invited begeleider', 'BEGELEIDER', 'mw-1', 'vluchtelingenwerk-maasveld', punt, true],
    ['the coordinator of the invited', 'COORDINATOR_BEGELEIDING', 'mw-3', 'vluchtelingenwerk-maasveld', punt, true],
    ['a member of the kernteam', 'POLITIE_KERNTEAM', 'mw-4', 'politie-maasveld', leeg, true],
    ['the person himself', 'BETROKKENE', 'p', '', punt, true],
  ])('%s', (_, rol, gebruiker, organisatie, genodigde, expected) => {
    expect(zitAanTafel({ rol, gebruiker, organisatie }, genodigde)).toBe(expected);
  });
});
