import { CATEGORIEEN, DOELEN, GRONDSLAGEN, ROLLEN, TAKEN } from './codes';
import { categorieen, doelen, grondslagen, rollen, taken } from './catalogue';
import { regels } from './regels';

const velden = (id: string) => regels().find((regel) => regel.id === id)?.velden;

describe('the contract', () => {
  it.each([
    ['categorieen', categorieen(), CATEGORIEEN, 35],
    ['doelen', doelen(), DOELEN, 17],
    ['grondslagen', grondslagen(), GRONDSLAGEN, 11],
    ['rollen', rollen(), ROLLEN, 20],
    ['taken', taken(), TAKEN, 16],
  ])('lists every one of the %s', (_, definitions, codes, count) => {
    expect(definitions.map(({ code }) => code)).toEqual(codes);
    expect(new Set(codes).size).toBe(count);
  });

  it('has the 224 rules of the matrix, 9 for emergencies, 6 for recipients and 1 for parents, each with its own id', () => {
    expect(new Set(regels().map(({ id }) => id)).size).toBe(224 + 9 + 6 + 1);
  });

  it('cannot be changed by a reader', () => {
    expect(Object.isFrozen(regels())).toBe(true);
    expect(Object.isFrozen(regels().find((regel) => regel.velden !== '*')?.velden)).toBe(true);
    expect(() => Object.assign(regels()[0]!, { grondslag: 'EIGEN_BRON' })).toThrow(TypeError);
  });

  it.each([
    [
      'the klantmanager sees no amounts of the bijstand',
      'KLANTMANAGER_INBURGERING-BIJSTAND-INBURGERING_REGISSEREN',
      [
        'Statushouder.bijstandsuitkering',
        'Bijstandsuitkering.status',
        'Bijstandsuitkering.ingangsdatum',
        'Bijstandsuitkering.einddatum',
      ],
    ],
    [
      'the coach sees the first name only',
      'COACH-IDENTITEIT-MAATSCHAPPELIJK_BEGELEIDEN',
      ['Statushouder.naam', 'Naam.voornamen'],
    ],
    [
      'the begeleider sees which papers are missing',
      'BEGELEIDER-BIJSTAND-MAATSCHAPPELIJK_BEGELEIDEN',
      ['Statushouder.bijstandsuitkering', 'Bijstandsuitkering.status', 'Bijstandsuitkering.ontbrekendeStukken'],
    ],
    [
      'the begeleider sees land and language, nothing of the asylum file',
      'BEGELEIDER-HERKOMST-MAATSCHAPPELIJK_BEGELEIDEN',
      ['Statushouder.landVanHerkomst', 'Statushouder.moedertaal'],
    ],
  ])('%s', (_, id, fields) => expect(velden(id)).toEqual(fields));

  it.each(['POLITIE_KERNTEAM', 'WIJKCOORDINATOR', 'GEBIEDSBEHEERDER', 'SOCIAAL_WERKER'])(
    'gives %s in the kernteam no way to a person, a name or a house number',
    (rol) => {
      const kern = velden(`${rol}-PLAATSING_KERN-PLAATSING_BESPREKEN`) as string[];
      expect(kern).toContain('PlaatsingKern.week');
      expect(
        kern.filter((veld) => /^(Statushouder|Huishouden|Naam|Adres)\.|huishouden$|huisnummer/.test(veld)),
      ).toEqual([]);
    },
  );

  it('never shows an aanspreekmoment or an evaluation to the gemeente (BR33)', () => {
    const gemeente = regels().filter(
      ({ rol, grondslag }) => rollen().some((r) => r.code === rol && r.partner === 'gemeente') && grondslag !== 'NOOIT',
    );
    const named = gemeente.filter(({ grondslag }) => grondslag !== 'AGGREGAAT').flatMap((regel) => regel.velden);
    expect(named.filter((veld) => /^(Aanspreekmoment|Evaluatie|Dossieritem)\.|dossier$/.test(veld))).toEqual([]);
    expect(gemeente.filter((r) => r.categorie === 'BEGELEIDING_DOSSIER' && r.velden === '*')).toEqual([]);
  });
});
