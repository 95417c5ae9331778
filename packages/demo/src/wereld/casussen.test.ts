import { dagenTussen, PEILDATUM } from './datum';
import type { Casuscode, Persoon, Plaatsing, Profiel, Toestemming, Wereld } from './types';
import { wereld } from './wereld';

const nu = `${PEILDATUM}T12:00:00.000Z`;

describe.each<[Profiel]>([['klein'], ['vol']])('the named cases of %s', (profiel) => {
  const w = wereld(profiel);
  const persoon = (code: Casuscode): Persoon => w.persoon(w.casussen[code]!.id);
  const gezin = (code: Casuscode) => w.huishouden(persoon(code).huishouden).leden.map((id) => w.persoon(id));
  const huis = (code: Casuscode) => w.huishouden(persoon(code).huishouden).plaatsingen.at(-1) as Plaatsing;
  const keuzes = (code: Casuscode, id = persoon(code).id) => w.toestemmingen.filter((t) => t.statushouder === id);
  const keuze = (code: Casuscode, categorie: string, id?: string) =>
    keuzes(code, id).find(({ categorieen }) => categorieen[0] === categorie) as Toestemming;
  const betrokken = (code: Casuscode) =>
    w.betrokkenheden.filter((b) => b.statushouder === persoon(code).id && b.van <= nu && (!b.tot || nu < b.tot));
  const rollen = (code: Casuscode) =>
    betrokken(code).flatMap(({ medewerker }) => (medewerker ? w.medewerker(medewerker).rollen : []));

  it('are twenty-four, each with a description', () => {
    expect(Object.keys(w.casussen)).toHaveLength(24);
    for (const { omschrijving } of Object.values(w.casussen)) expect(omschrijving).toMatch(/\.$/);
  });

  it.each<[Casuscode, string, () => unknown, unknown]>([
    ['P01', 'lives alone in Maasveld', () => [persoon('P01').gemeente, gezin('P01').length], ['9901', 1]],
    ['P01', 'shares the headline', () => keuze('P01', 'PIP_HOOFDLIJN').status, 'GEGEVEN'],
    ['P01', 'keeps the plan', () => keuze('P01', 'PIP_VOLLEDIG').status, 'GEWEIGERD'],
    ['P01', 'is on the agenda', () => huis('P01').bespreking?.status, 'GEAGENDEERD'],
    ['P01', 'is on an agenda to come', () => w.overleg(huis('P01').bespreking!.overleg).datum > PEILDATUM, true],
    [
      'P01',
      'has all partners around',
      () =>
        ['BEGELEIDER', 'WOONCONSULENT', 'SOCIAAL_WERKER', 'POLITIE_KERNTEAM', 'COACH'].filter(
          (rol) => !rollen('P01').includes(rol as never),
        ),
      [],
    ],
    ['P02', 'is a family of six', () => gezin('P02').length, 6],
    ['P02', 'keeps its address secret', () => gezin('P02').every(({ geheimhouding }) => geheimhouding), true],
    ['P02', 'has kernteam and flyer involvement', () => betrokken('P02').some(({ taak }) => taak === 'FLYEREN'), true],
    ['P03', 'refused everything', () => keuzes('P03').every(({ status }) => status === 'GEWEIGERD'), true],
    ['P03', 'was asked', () => keuzes('P03').length > 5, true],
    ['P03', 'is guided all the same', () => persoon('P03').begeleiding?.status, 'LOPEND'],
    [
      'P04',
      'withdrew after 40 days',
      () => {
        const { status, gegevenOp, ingetrokkenOp } = keuze('P04', 'PIP_HOOFDLIJN');
        return [status, Math.abs(dagenTussen(gegevenOp!.slice(0, 10), ingetrokkenOp!.slice(0, 10)) - 40) <= 6];
      },
      ['INGETROKKEN', true],
    ],
    ['P05', 'let it expire', () => keuze('P05', 'PIP_HOOFDLIJN').status, 'VERLOPEN'],
    ['P05', 'let it expire before today', () => keuze('P05', 'PIP_HOOFDLIJN').geldigTot! < nu, true],
    ['P06', 'moved', () => [persoon('P06').vorigeGemeente?.code, persoon('P06').gemeente], ['9901', '9902']],
    ['P06', 'left its consents behind', () => keuzes('P06').every(({ status }) => status === 'VERVALLEN'), true],
    [
      'P06',
      'left its partners behind',
      () => betrokken('P06').filter(({ organisatie }) => organisatie.endsWith('maasveld')),
      [],
    ],
    ['P07', 'is on the Z-route', () => persoon('P07').pips.at(-1)?.leerroute, 'Z_ROUTE'],
    ['P07', 'has a health point', () => persoon('P07').aandachtspunten.includes('LICHAMELIJKE_GEZONDHEID'), true],
    [
      'P07',
      'tells the Wmo-consulent alone',
      () =>
        keuzes('P07')
          .filter((t) => t.categorieen[0] === 'GEZONDHEID' && t.status === 'GEGEVEN')
          .map((t) => [t.verstrekker, t.ontvanger, t.doel, t.uitdrukkelijk]),
      [
        ['gemeente-maasveld', 'gemeente-maasveld', 'SOCIAAL_ONDERSTEUNEN', true],
        ['welzijn-maasveld', 'gemeente-maasveld', 'SOCIAAL_ONDERSTEUNEN', true],
      ],
    ],
    ['P07', 'has the Wmo-consulent involved', () => betrokken('P07').some(({ taak }) => taak === 'WMO'), true],
    [
      'P08',
      'is 19 on the onderwijsroute',
      () => [persoon('P08').leeftijd, persoon('P08').pips[0]?.leerroute],
      [19, 'ONDERWIJSROUTE'],
    ],
    ['P09', 'grew from one to five', () => gezin('P09').filter(({ sinds }) => sinds === '2026-11-10').length, 4],
    ['P10', 'awaits third parties', () => persoon('P10').inburgering?.informatieDerden?.ontvangenOp, undefined],
    [
      'P10',
      'has a draft',
      () => persoon('P10').pips.map(({ status, uiterlijk }) => [status, uiterlijk]),
      [['CONCEPT', undefined]],
    ],
    [
      'P11',
      'got its plan on day 83',
      () => dagenTussen(persoon('P11').inburgering!.kennisgeving, persoon('P11').pips[0]!.dagtekening!),
      83,
    ],
    ['P12', 'was the victim', () => persoon('P12').signalen[0]?.richting, 'OMGEVING_NAAR_PERSOON'],
    [
      'P12',
      'is an exception',
      () => [
        persoon('P12').signalen[0]?.incident?.politiemelding,
        Boolean(persoon('P12').signalen[0]?.incident?.uitzondering),
      ],
      [undefined, true],
    ],
    [
      'P12',
      'tells the sociaal team alone of her health',
      () =>
        keuzes('P12')
          .filter((t) => t.categorieen[0] === 'GEZONDHEID')
          .map((t) => [t.verstrekker, t.ontvanger, t.status]),
      [['welzijn-maasveld', 'welzijn-maasveld', 'GEGEVEN']],
    ],
    [
      'P13',
      'was reported within a day',
      () => dagenTussen(persoon('P13').signalen[0]!.datum, persoon('P13').signalen[0]!.incident!.politiemelding!),
      1,
    ],
    ['P14', 'is guided by welzijn', () => persoon('P14').begeleiding?.organisatie, 'welzijn-vechtdal-oost'],
    [
      'P15',
      'flyered alone',
      () => [huis('P15').flyeractie?.organisaties.length, huis('P15').flyeractie?.afwijkingReden],
      [1, 'WERKDRUK'],
    ],
    ['P15', 'flyered', () => huis('P15').flyeractie?.uitgevoerdOp !== undefined, true],
    [
      'P16',
      'is overdue',
      () => [huis('P16').flyeractie?.status, huis('P16').flyeractie!.uiterlijkPlannenOp < PEILDATUM],
      ['TE_PLANNEN', true],
    ],
    ['P17', 'was discussed in between', () => w.overleg(huis('P17').bespreking!.overleg).soort, 'TUSSENTIJDS'],
    [
      'P18',
      'was shortened',
      () => [
        dagenTussen(persoon('P18').ontzorging!.start, persoon('P18').ontzorging!.einddatum!) < 180,
        Boolean(persoon('P18').ontzorging?.maatwerk),
      ],
      [true, true],
    ],
    [
      'P19',
      'objects',
      () => [huis('P19').huurachterstand?.bezwaarHuurder, huis('P19').huurachterstand?.vroegsignaalOp],
      [true, undefined],
    ],
    ['P20', 'says yes', () => keuze('P20', 'GEZINSSAMENSTELLING').status, 'GEGEVEN'],
    [
      'P20',
      'has a partner who says no',
      () => keuze('P20', 'GEZINSSAMENSTELLING', w.casussen.P20!.partner).status,
      'GEWEIGERD',
    ],
    [
      'P21',
      'is 17 and decides',
      () => [persoon('P21').leeftijd, keuze('P21', 'PIP_HOOFDLIJN').vertegenwoordiger],
      [17, false],
    ],
    [
      'P22',
      'is 12 and represented',
      () => [persoon('P22').leeftijd, keuzes('P22').every((t) => t.vertegenwoordiger)],
      [12, true],
    ],
    [
      'P22',
      'is refused what his representatives disagree on, and only that',
      () =>
        keuzes('P22').map(({ status, tweedeVertegenwoordiger }) => `${status} ${tweedeVertegenwoordiger ?? ''}`.trim()),
      ['GEGEVEN', 'GEGEVEN', 'GEGEVEN', 'GEWEIGERD GEWEIGERD'],
    ],
    [
      'P23',
      'has the kern to itself',
      () => [w.wijk(huis('P23').wijk).klein, w.plaatsingen().filter(({ wijk }) => wijk === huis('P23').wijk).length],
      [true, 1],
    ],
    [
      'P24',
      'has partners who read',
      () => new Set(betrokken('P24').map(({ organisatie }) => organisatie)).size >= 4,
      true,
    ],
  ])('%s %s', (_code, _wat, gevonden, verwacht) => {
    expect(gevonden()).toEqual(verwacht);
  });
});

describe('the named cases', () => {
  const ids = (w: Wereld) => Object.values(w.casussen).map(({ id }) => id);
  it('are the same people in both profiles', () => {
    expect(ids(wereld('klein'))).toEqual(ids(wereld('vol')));
  });

  it('live in the same dwellings in both profiles', () => {
    const huizen = (w: Wereld) =>
      ids(w).map((id) => w.huishouden(w.persoon(id).huishouden).plaatsingen.map((plaatsing) => plaatsing.id));
    expect(huizen(wereld('klein'))).toEqual(huizen(wereld('vol')));
  });
});
