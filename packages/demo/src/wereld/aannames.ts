/** One number, list or table of the generator: what it is and where it comes from. */
interface Aanname<T> {
  waarde: T;
  bron: string;
  toelichting: string;
}

const aanname = <T>(waarde: T, toelichting: string): Aanname<T> => ({ waarde, bron: 'aanname', toelichting });
const bron = <T>(naam: string, waarde: T, toelichting: string): Aanname<T> => ({ waarde, bron: naam, toelichting });
type Gewogen<T> = readonly (readonly [T, number])[];

/** Everything the world assumes. Nothing here describes a real gemeente or a real person. */
export const AANNAMES = {
  peildatum: aanname('2026-11-22', 'Vandaag in de demowereld; alle termijnen zijn hieraan gerelateerd.'),
  inwonersNederland: bron('CBS, afgerond', 18_000_000, 'Noemer voor het aandeel van een gemeente in de taakstelling.'),
  taakstellingLandelijk: {
    waarde: [
      ['2024-1', 18_000],
      ['2024-2', 17_000],
      ['2025-1', 15_000],
      ['2025-2', 13_000],
      ['2026-1', 12_000],
      ['2026-2', 12_000],
    ] as const,
    bron: '2025: nrc.nl, blikopnieuws; overige halfjaren: aanname',
    toelichting: 'Landelijk opgelegd aantal personen per halfjaar; het laatste is een schatting.',
  },
  gerealiseerd: aanname(
    {
      '9901': [80, 90, 66, 68, 50, 38],
      '9902': [44, 49, 34, 37, 30, 22],
      '9903': [30, 21, 17, 14, 13, 12],
    },
    'Gehuisveste personen per gemeente en halfjaar, 60-105 % van de opgave; 9903 mist er vier op rij (BR25).',
  ),
  achterstandBegin: aanname({ '9901': 12, '9902': 6, '9903': 3 }, 'Achterstand aan het begin van de reeks.'),
  gekoppeldNogNietGehuisvest: aanname(
    { '9901': 33, '9902': 18, '9903': 9 },
    'Personen die gekoppeld zijn en wachten op een woning, op de peildatum.',
  ),
  kleinHuishoudens: aanname(60, 'Aantal huishoudens van het kleine profiel, de genoemde casussen meegeteld.'),

  samenstelling: bron(
    'CBS via blikopnieuws (56 % alleenstaand); verdeling van de rest: aanname',
    [
      ['ALLEENSTAAND', 56],
      ['PAAR', 8],
      ['PAAR_MET_KINDEREN', 22],
      ['EENOUDER', 9],
      ['MEERPERSOONS_OVERIG', 5],
    ] as const,
    'Soort huishouden bij vestiging.',
  ),
  kinderen: aanname<Gewogen<number>>(
    [
      [1, 25],
      [2, 33],
      [3, 24],
      [4, 12],
      [5, 6],
    ],
    'Kinderen per gezin met kinderen.',
  ),
  eenouderVrouw: aanname(0.8, 'Aandeel vrouwen onder alleenstaande ouders.'),
  nareisLopend: aanname(0.15, 'Aandeel alleenstaanden dat nareis verwacht.'),
  nareisAangekomen: aanname(0.5, 'Aandeel daarvan dat binnen de periode is aangekomen.'),
  man: bron('CBS SWI 2022 fig. 2.1.2', 0.595, 'Aandeel mannen onder asielmigranten.'),
  leeftijd: bron<Gewogen<readonly [number, number]>>(
    'CBS SWI 2022 fig. 2.1.2',
    [
      [[18, 24], 30.7],
      [[25, 34], 31.2],
      [[35, 44], 22.2],
      [[45, 54], 12.0],
      [[55, 66], 3.9],
    ],
    'Leeftijd van volwassenen op de peildatum.',
  ),
  herkomst: aanname<Gewogen<string>>(
    [
      ['SYRIE', 58],
      ['TURKIJE', 8],
      ['JEMEN', 8],
      ['ERITREA', 7],
      ['AFGHANISTAN', 5],
      ['IRAK', 3],
      ['IRAN', 3],
      ['SOMALIE', 3],
      ['ONBEKEND', 5],
    ],
    'Land van herkomst.',
  ),
  tolkEersteJaar: aanname(0.85, 'Tolk nodig in het eerste jaar na koppeling; daarna 0,45.'),
  tolkLater: aanname(0.45, 'Tolk nodig na het eerste jaar.'),
  doelgroep: bron(
    'CBS SWI 2022 h. 2, binnen asiel',
    [
      ['ASIELSTATUSHOUDER', 93],
      ['GEZINSHERENIGER_MET_ASIELSTATUSHOUDER', 5.5],
      ['GEZINSVORMER_MET_ASIELSTATUSHOUDER', 1.5],
    ] as const,
    'Doelgroepdetail van DUO.',
  ),
  opleidingsniveau: aanname(
    [
      ['GEEN_BASISOPLEIDING', 12],
      ['BASISNIVEAU', 22],
      ['LBO_MAVO', 18],
      ['MBO_HAVO_VWO', 26],
      ['HBO', 12],
      ['WO', 10],
    ] as const,
    'Opleidingsniveau bij aankomst.',
  ),
  alfabetisering: aanname(
    [
      ['A', 12],
      ['AA', 14],
      ['NVT', 74],
    ] as const,
    'Alfabetiseringsonderwijs.',
  ),
  geheimhouding: aanname(0.015, 'Aandeel personen met geheimhouding van persoonsgegevens.'),
  overleden: aanname(0.006, 'Aandeel volwassenen dat in de periode overleed.'),
  aandachtspunten: aanname<Gewogen<number>>(
    [
      [0, 35],
      [1, 35],
      [2, 22],
      [3, 8],
    ],
    'Aantal aandachtspunten per volwassene.',
  ),
  aandachtspuntSoort: aanname(
    [
      ['TAAL', 30],
      ['FINANCIEN', 16],
      ['DIGITALE_VAARDIGHEDEN', 15],
      ['PSYCHISCHE_GEZONDHEID', 11],
      ['LICHAMELIJKE_GEZONDHEID', 9],
      ['ZORGTAKEN', 8],
      ['WOONSITUATIE', 8],
      ['VERSLAVING', 2],
      ['JUSTITIE', 1],
    ] as const,
    'Soort aandachtspunt.',
  ),

  leerroute: aanname(
    [
      { tot: 27, verdeling: { ONDERWIJSROUTE: 20, B1_ROUTE: 62, Z_ROUTE: 18 } },
      { tot: 44, verdeling: { ONDERWIJSROUTE: 4, B1_ROUTE: 64, Z_ROUTE: 32 } },
      { tot: 120, verdeling: { ONDERWIJSROUTE: 0, B1_ROUTE: 40, Z_ROUTE: 60 } },
    ],
    'Leerroute naar leeftijd.',
  ),
  lbt: aanname(
    {
      ONDERWIJSROUTE: [100, 0, 0],
      B1_ROUTE: [84, 14, 2],
      Z_ROUTE: [11.6, 76.7, 11.7],
    } as const,
    'Uitslag haalbaar / niet haalbaar / onbekend per leerroute; samen 62 / 33 / 5.',
  ),
  pipOpTijd: aanname(0.65, 'Aandeel plannen binnen 70 dagen (BR03).'),
  pipLaat: aanname({ mediaan: 95, sigma: 0.25 }, 'Dagen tot het plan, als het te laat is.'),
  pipWachtOpDerden: aanname(0.08, 'Aandeel plannen dat op informatie van derden wacht.'),
  pipGewijzigd: aanname(0.18, 'Aandeel plannen met een latere versie.'),
  pipNaarZ: aanname(0.06, 'Aandeel B1-routes dat overstapt naar de Z-route.'),
  pipAfgeschaald: aanname(0.09, 'Aandeel B1-routes dat na 600 uur afschaalt naar A2 (BR06).'),

  zoektijdWeken: aanname({ mediaan: 15, sigma: 0.79 }, 'Koppeling tot woning bekend; norm is 10 (BR10).'),
  verhuistijdWeken: aanname({ mediaan: 3, sigma: 0.4 }, 'Woning bekend tot verhuizing.'),
  woningAlBekend: aanname(0.35, 'Aandeel wachtenden voor wie de woning al bekend is.'),
  aanbodGeweigerd: aanname(0.05, 'Aandeel huishoudens dat eerst een aanbod weigerde.'),
  woonbeperking: aanname(0.1, 'Aandeel plaatsingen met een woonbeperking.'),
  overlegTussentijds: aanname(0.22, 'Aandeel besprekingen in een tussentijds overleg.'),
  berichtZelfdeDag: aanname(0.8, 'Bericht aan het kernteam op de dag zelf; anders na 1-5 dagen.'),
  vwnAanwezig: aanname(0.85, 'Begeleider aanwezig bij de bespreking.'),
  flyerOpTijd: aanname(0.82, 'Flyerronde gepland binnen 7 dagen (BR14).'),
  flyerOrganisaties: aanname(
    [
      [2, 76],
      [3, 9],
      [1, 15],
    ] as const,
    'Aantal flyerende organisaties; 1 alleen met WERKDRUK (BR15).',
  ),
  flyerGedaan: aanname(0.96, 'Aandeel geplande rondes dat is uitgevoerd.'),
  bewonersvragenPerRonde: aanname(0.6, 'Vragen van bewoners per flyerronde.'),
  bewonersvraagNaar: aanname(
    [
      ['VLUCHTELINGENWERK', 50],
      ['CORPORATIE', 22],
      ['GEMEENTE', 18],
      ['WELZIJN', 8],
      ['POLITIE', 2],
    ] as const,
    'Wie de vraag beantwoordt.',
  ),
  huurachterstand: aanname(0.06, 'Huurachterstand na de ontzorging.'),
  huurachterstandBezwaar: aanname(0.1, 'Aandeel daarvan met bezwaar van de huurder.'),

  bijstand: bron(
    '6.1: 90 % na 1,5 jaar (CBS 2017), verlaagd: aanname',
    0.88,
    'Huishoudens met bijstand bij vestiging.',
  ),
  bijstandDuurMaanden: aanname(62, 'Gemiddelde duur; na 24 maanden heeft 60 % van alle huishoudens bijstand.'),
  inrichting: aanname(
    { kans: 0.92, lening: 0.85, basis: 1800, perPersoon: 700 },
    'Bijzondere bijstand voor inrichting.',
  ),
  ontzorgingMaanden: aanname(
    [
      ['ZES', 72],
      ['LANGER', 22],
      ['KORTER', 6],
    ] as const,
    'Duur van de ontzorging; korter alleen als maatwerk (BR22).',
  ),

  zwaarte: aanname(
    [
      ['LICHT', 40],
      ['MIDDEL', 42],
      ['ZWAAR', 18],
    ] as const,
    'Zwaarte van de begeleiding.',
  ),
  opgeschaald: aanname(0.15, 'Begeleiding opgeschaald naar een beroepskracht.'),
  coach: aanname(0.25, 'Personen met een taal- of arbeidscoach.'),
  sociaalTeam: aanname(0.22, 'Volwassenen met een vraag bij het sociaal team.'),
  maatje: aanname({ kans: 0.3, actiefMaanden: 9 }, 'Koppeling met een maatje; mediaan van de actieve duur.'),
  evaluatie: aanname(0.55, 'Respons op de evaluatie.'),
  oordeel: aanname({ gemiddelde: 7.9, sd: 1.2 }, 'Rapportcijfer voor de begeleiding.'),
  participatie: aanname(0.35, 'Volwassenen die aan een activiteit deelnemen.'),
  signalenPerJaar: aanname(0.15, 'Signalen per persoon per jaar.'),
  signaalSoort: aanname(
    [
      ['ZORG', 55],
      ['OVERLAST', 25],
      ['MISSTAND', 12],
      ['INCIDENT', 8],
    ] as const,
    'Classificatie van signalen.',
  ),
  signaalVanPersoon: aanname(0.55, 'Aandeel signalen van de persoon naar de omgeving.'),
  politiemeldingBinnenDag: aanname(0.92, 'Politiemelding binnen een dag (BR20).'),

  toestemmingGevraagd: aanname(0.85, 'PIP met de vraag het te mogen delen met de begeleiding.'),
  keuzePip: aanname(
    {
      PIP_HOOFDLIJN: [80, 12, 8],
      PIP_VOLLEDIG: [60, 32, 8],
    } as const,
    'Gegeven / geweigerd / nog open, van de gevraagde.',
  ),
  keuzeAnders: aanname(
    [
      ['BREDE_INTAKE', 0.4],
      ['VOORTGANG_INBURGERING', 0.5],
      ['LEERBAARHEID', 0.25],
      ['BIJSTAND', 0.35],
      ['ONTZORGING', 0.25],
    ] as const,
    'Kans dat dit ook gevraagd is; 65 % geeft.',
  ),
  keuzeAndersGegeven: aanname(0.65, 'Aandeel van de andere vragen dat gegeven is.'),
  keuzeDorpsteam: aanname(0.45, 'Toestemming aan het sociaal team gegeven.'),
  keuzeGezondheid: aanname(0.15, 'Uitdrukkelijke toestemming voor gezondheid gegeven.'),
  keuzeMaatje: aanname(0.9, 'Toestemming van wie een maatje wil.'),
  ingetrokken: aanname(0.06, 'Ingetrokken, van de gegeven; de helft binnen 90 dagen.'),
  verlopen: aanname(0.04, 'Verlopen, van de gegeven.'),
  bezwaarKernteam: aanname(0.02, 'Bezwaar tegen het bericht aan het kernteam.'),
  toestemmingMaanden: aanname(12, 'Geldigheid van een toestemming (7-open-points, 9).'),
} as const;
