import { bezettingsfout, type Bezetting } from './bezetting';

const bezetting = (change: Partial<Bezetting>): Bezetting => ({
  partijen: ['vluchtelingenwerk-maasveld', 'welzijn-maasveld', 'corporatie-mooistede'],
  organisaties: ['vluchtelingenwerk-maasveld', 'corporatie-mooistede'],
  akkoordAndereOrganisaties: [],
  ...change,
});
const alleen = { organisaties: ['vluchtelingenwerk-maasveld'] };

describe('bezettingsfout', () => {
  it.each<[string, Partial<Bezetting>, string | undefined]>([
    ['refuses nobody at all', { organisaties: [] }, 'NIEMAND'],
    [
      'refuses the corporatie of another dwelling',
      { organisaties: ['vluchtelingenwerk-maasveld', 'corporatie-brabantthuis'] },
      'GEEN_PARTIJ',
    ],
    ['refuses one alone', alleen, 'REDEN_ONTBREEKT'],
    ['counts one organisation once', { organisaties: ['welzijn-maasveld', 'welzijn-maasveld'] }, 'REDEN_ONTBREEKT'],
    ['refuses one alone for another reason', { ...alleen, afwijkingReden: 'VAKANTIE' }, 'REDEN_ONTBREEKT'],
    [
      'refuses one alone while one of the others did not agree',
      { ...alleen, afwijkingReden: 'WERKDRUK', akkoordAndereOrganisaties: ['welzijn-maasveld'] },
      'AKKOORD_ONTBREEKT',
    ],
    [
      'permits one alone with WERKDRUK and the agreement of both others',
      {
        ...alleen,
        afwijkingReden: 'WERKDRUK',
        akkoordAndereOrganisaties: ['welzijn-maasveld', 'corporatie-mooistede'],
      },
      undefined,
    ],
    ['permits two of the three', {}, undefined],
    [
      'permits two where welzijn does the begeleiding',
      {
        partijen: ['welzijn-vechtdal-oost', 'corporatie-vechtwonen'],
        organisaties: ['welzijn-vechtdal-oost', 'corporatie-vechtwonen'],
      },
      undefined,
    ],
  ])('%s', (_, change, expected) => expect(bezettingsfout(bezetting(change))).toBe(expected));
});
