import type { RolInHuishouden } from './huishouden.codes';
import { telling, type Telbaar } from './telling';

const VANDAAG = '2026-11-22';
const lid = (geboortedatum: string, rol: RolInHuishouden = 'KIND', sinds = '2026-01-01'): Telbaar => ({
  geboortedatum,
  rol,
  sinds,
});
const ouder = lid('1990-01-01', 'HOOFDBEWONER');

describe('telling', () => {
  it.each<[string, Telbaar[], ReturnType<typeof telling>]>([
    ['is empty without members', [], { grootte: 0, aantalKinderen: 0, leeftijdsgroepenKinderen: [] }],
    [
      'counts no one who has yet to come',
      [ouder, lid('2020-01-01', 'KIND', '2026-11-23')],
      { grootte: 1, aantalKinderen: 0, leeftijdsgroepenKinderen: [] },
    ],
    [
      'counts a child of 18 as a member only',
      [ouder, lid('2008-11-22')],
      { grootte: 2, aantalKinderen: 0, leeftijdsgroepenKinderen: [] },
    ],
    [
      'names each group once, youngest first',
      [ouder, lid('2008-11-23'), lid('2022-11-22'), lid('2022-11-23'), lid('2015-01-01')],
      {
        grootte: 5,
        aantalKinderen: 4,
        leeftijdsgroepenKinderen: ['LEEFTIJD_0_3', 'LEEFTIJD_4_11', 'LEEFTIJD_12_17'],
      },
    ],
  ])('%s', (_, leden, expected) => expect(telling(leden, VANDAAG)).toEqual(expected));
});
