import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import type { Toeval } from './toeval';

/** `vol`: about 780 people, for a running hub. `klein`: about 60 households, for tests. Both hold P01–P24. */
export type Profiel = 'vol' | 'klein';
/** A calendar day, `YYYY-MM-DD`. */
export type Datum = string;
/** An ISO instant in UTC, `YYYY-MM-DDTHH:mm:ss.000Z`. */
export type Moment = string;

export type Gemeentecode = '9901' | '9902' | '9903';

export interface Gemeente {
  code: Gemeentecode;
  naam: string;
  /** Tail of the organisation ids: `maasveld` in `gemeente-maasveld`. */
  sleutel: 'maasveld' | 'heuvelrand' | 'vechtdal-oost';
  inwoners: number;
}

export type SoortOrganisatie =
  'GEMEENTE' | 'CORPORATIE' | 'WELZIJN' | 'VLUCHTELINGENWERK' | 'POLITIE' | 'WIJK_EN_DORPSRAAD' | 'TOEZICHT';

export interface Organisatie {
  id: string;
  naam: string;
  soort: SoortOrganisatie;
  /** None for keten-toezicht, which works for all. */
  gemeente?: Gemeentecode;
}

export interface Wijk {
  id: string;
  naam: string;
  soort: 'WIJK' | 'DORP' | 'KERN';
  gemeente: Gemeentecode;
  inwoners: number;
  /** Aggregates about it are suppressed under k = 10 instead of 5 (BR24). */
  klein: boolean;
  wijkblad: boolean;
  wijkraad?: string;
  vrijwilligersnetwerk: { sterkte: 'STERK' | 'REDELIJK' | 'ZWAK'; doelen: string[] };
  /** Invented streets; every dwelling stands in one of these. */
  straten: string[];
  /** Digits of the postcode; the letters are SA, SD or SS, which do not exist. */
  postcode: string;
}

export interface Medewerker {
  /** `mw-…`, the `sub` of that employee's tokens. */
  id: string;
  naam: string;
  organisatie: string;
  rollen: Rol[];
  /** Wijken this person works in; none means the whole gemeente. */
  wijken?: string[];
  vrijwilliger?: boolean;
}

export interface Taaktoewijzing {
  id: string;
  gemeente: Gemeentecode;
  taak: Taak;
  organisatie: string;
  opdracht: string;
  van: Moment;
  tot?: Moment;
}

export interface Convenant {
  id: string;
  gemeente: Gemeentecode;
  partijen: string[];
  categorieen: Categorie[];
  doel: Doel;
  geldigVan: Moment;
  geldigTot?: Moment;
  versie: number;
}

export interface Verwerkingsactiviteit {
  id: string;
  naam: string;
  doel: Doel;
  grondslag: Grondslag;
  verantwoordelijke: string;
  ontvangers: string[];
  bewaartermijn: string;
}

export type Casuscode = `P${string}`;

/** A named case: its person, and for P20 the partner as well. */
export interface Casus {
  code: Casuscode;
  id: string;
  partner?: string;
  omschrijving: string;
}

export interface Naam {
  voornamen: string;
  voorletters: string;
  voorvoegsel?: string;
  geslachtsnaam: string;
  volledigeNaam: string;
}

export type Levensfase =
  | 'VERGUND'
  | 'GEKOPPELD'
  | 'WONING_TOEGEWEZEN'
  | 'GEHUISVEST'
  | 'IN_TRAJECT'
  | 'AFGEROND'
  | 'VERHUISD'
  | 'INGETROKKEN'
  | 'OVERLEDEN';
export type DoelgroepDetail =
  'ASIELSTATUSHOUDER' | 'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER' | 'GEZINSVORMER_MET_ASIELSTATUSHOUDER';
export type Opleidingsniveau = 'GEEN_BASISOPLEIDING' | 'BASISNIVEAU' | 'LBO_MAVO' | 'MBO_HAVO_VWO' | 'HBO' | 'WO';
export type Alfabetisering = 'A' | 'AA' | 'NVT';
export type RolInHuishouden = 'HOOFDBEWONER' | 'PARTNER' | 'KIND' | 'OVERIG';
export type AandachtspuntSoort =
  | 'FINANCIEN'
  | 'VERSLAVING'
  | 'ZORGTAKEN'
  | 'JUSTITIE'
  | 'TAAL'
  | 'DIGITALE_VAARDIGHEDEN'
  | 'LICHAMELIJKE_GEZONDHEID'
  | 'PSYCHISCHE_GEZONDHEID'
  | 'WOONSITUATIE';
export type Woonbeperking = 'GELIJKVLOERS' | 'ROLSTOELTOEGANKELIJK' | 'LIFT' | 'RUSTIGE_OMGEVING';

export interface Persoon {
  id: string;
  casus?: Casuscode;
  naam: Naam;
  geboortedatum: Datum;
  /** In whole years on the peildatum. */
  leeftijd: number;
  volwassen: boolean;
  geslacht: 'MAN' | 'VROUW';
  nationaliteit: string;
  landVanHerkomst: string;
  moedertaal: string;
  voorkeurstaal: string;
  tolkNodig: boolean;
  doelgroep: 'ASIELSTATUSHOUDER' | 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT';
  doelgroepDetail: DoelgroepDetail;
  verblijfstitel: { aanduiding: string; datumIngang: Datum; datumEinde: Datum };
  gemeente: Gemeentecode;
  /** P06: where the person lived before, until which moment. */
  vorigeGemeente?: { code: Gemeentecode; tot: Moment };
  geheimhouding: boolean;
  huishouden: string;
  rol: RolInHuishouden;
  /** Member of the household since. Later than the koppeling for a nareiziger. */
  sinds: Datum;
  /** Test number: starts with 99999 and passes the elfproef. */
  bsn: string;
  vNummer: string;
  telefoonnummer: string;
  emailadres: string;
  levensfase: Levensfase;
  opleidingsniveau: Opleidingsniveau;
  alfabetisering: Alfabetisering;
  aandachtspunten: AandachtspuntSoort[];
  overledenOp?: Datum;
  /** Adults only, and P21, who asked for it at 17. */
  inburgering?: Inburgering;
  /** Oldest first; empty when no plan exists yet. */
  pips: Pip[];
  begeleiding?: Begeleiding;
  bijstand?: Bijstand;
  ontzorging?: Ontzorging;
  sociaalTeam?: Ondersteuning;
  maatje?: Maatje;
  evaluatie?: { id: string; datum: Datum; oordeel: number; hindernissen: string[] };
  signalen: Signaal[];
  participatie?: { id: string; soort: SoortActiviteit; organisatie: string; sinds: Datum; tot?: Datum; uren: number };
  /** Children of 0–17 who are housed. */
  onderwijs?: { id: string; soort: SoortOnderwijs; school: string; leerlingenvervoer: boolean; startdatum: Datum };
}

export type SoortActiviteit = 'TAAL' | 'SPORT' | 'CULTUUR' | 'BUURT' | 'VRIJWILLIGERSWERK' | 'DAGINVULLING';
export type SoortOnderwijs = 'NT2_SCHAKELKLAS' | 'BASISONDERWIJS' | 'VO' | 'ISK' | 'VVE' | 'PEUTEROPVANG';
export type Leerroute = 'B1_ROUTE' | 'ONDERWIJSROUTE' | 'Z_ROUTE';

/** What DUO, BRP and the intake told; the PIP deadline (BR03) follows from it. */
export interface Inburgering {
  kennisgeving: Datum;
  brpInschrijving?: Datum;
  /** Waiting for information of third parties; `ontvangenOp` once it came. */
  informatieDerden?: { gevraagdOp: Datum; ontvangenOp?: Datum };
  intake?: { id: string; locatie: 'AZC' | 'GEMEENTE' | 'DIGITAAL'; start: Datum; afgerond?: Datum };
  lbt?: {
    id: string;
    aangemeld: Datum;
    afgenomen?: Datum;
    resultaat?: 'B1_ROUTE_HAALBAAR' | 'B1_ROUTE_NIET_HAALBAAR' | 'ONBEKEND';
    ontheven: boolean;
  };
  klantmanager: string;
}

export interface Pip {
  id: string;
  versie: number;
  dagtekening?: Datum;
  leerroute: Leerroute;
  niveau: 'A2' | 'B1';
  status: 'CONCEPT' | 'VASTGESTELD' | 'GEWIJZIGD' | 'BEZWAAR' | 'VERVALLEN';
  /** The klantmanager. */
  contactpersoon: string;
  /** BR03: kennisgeving or BRP + 70 days; with information of third parties, receipt + 14 days. */
  uiterlijk: Datum;
}

export interface Begeleiding {
  id: string;
  organisatie: string;
  /** Medewerker ids; empty begeleider while AANGEMELD. */
  begeleider?: string;
  coordinator: string;
  start: Datum;
  aanleiding: 'KOPPELING' | 'PLAATSING' | 'VESTIGING';
  /** BR18: vestiging + 24 months, when housed. */
  eindeRegulier?: Datum;
  status: 'AANGEMELD' | 'INTAKE' | 'LOPEND' | 'OPGESCHAALD' | 'AFGEROND' | 'VOORTIJDIG_BEEINDIGD';
  zwaarte: 'LICHT' | 'MIDDEL' | 'ZWAAR';
}

export interface Bijstand {
  id: string;
  aangevraagdOp: Datum;
  ingangsdatum?: Datum;
  einddatum?: Datum;
  status: 'AANGEVRAAGD' | 'TOEGEKEND' | 'AFGEWEZEN' | 'GEBLOKKEERD' | 'BEEINDIGD';
  /** Bijzondere bijstand for furnishing, whole euros. */
  inrichting?: { id: string; bedrag: number; vorm: 'OM_NIET' | 'LENING'; datum: Datum };
}

export interface Ontzorging {
  id: string;
  start: Datum;
  einddatum?: Datum;
  verlengd: boolean;
  /** Set when it was shortened below six months (BR22). */
  maatwerk?: string;
}

export interface Ondersteuning {
  id: string;
  wijk: string;
  organisatie: string;
  /** Sociaal werker. */
  contactpersoon: string;
  aanmelder: string;
  start: Datum;
  status: 'AANGEMELD' | 'LOPEND' | 'AFGEROND';
  hulpvraag: 'SOCIAAL_NETWERK' | 'OPVOEDING' | 'ADMINISTRATIE' | 'DAGINVULLING' | 'ZORG';
  /** Set when the question is about care and the Wmo-consulent is called in. */
  wmo?: boolean;
  /** The wijkverpleegkundige involved, when there is one. */
  wijkverpleegkundige?: string;
}

export interface Maatje {
  id: string;
  vrijwilliger: string;
  poule: 'VWN' | 'WELZIJN';
  status: 'VOORGESTELD' | 'KENNISMAKING' | 'ACTIEF' | 'BEEINDIGD';
  voorgesteldOp: Datum;
  kennismakingOp?: Datum;
  actiefSinds?: Datum;
  beeindigdOp?: Datum;
}

export interface Signaal {
  id: string;
  datum: Datum;
  richting: 'PERSOON_NAAR_OMGEVING' | 'OMGEVING_NAAR_PERSOON';
  classificatie: 'ZORG' | 'OVERLAST' | 'MISSTAND' | 'INCIDENT';
  melder: string;
  incident?: {
    id: string;
    soort: 'BEDREIGING' | 'VERNIELING' | 'GEWELD' | 'DISCRIMINATIE' | 'DIEFSTAL' | 'OVERLAST_ERNSTIG' | 'OVERIG';
    politiemelding?: Datum;
    /** Why no report was made, decided by the beroepskracht (P12). */
    uitzondering?: string;
  };
}

export type Samenstelling = 'ALLEENSTAAND' | 'PAAR' | 'PAAR_MET_KINDEREN' | 'EENOUDER' | 'MEERPERSOONS_OVERIG';

export interface Huishouden {
  id: string;
  gemeente: Gemeentecode;
  samenstelling: Samenstelling;
  /** Persoon ids, the hoofdbewoner first. */
  leden: string[];
  /** Family that still has to come, or has come (`aangekomenOp`). */
  nareis?: { verwacht: number; aangekomenOp?: Datum };
  koppeling: Koppeling;
  /** Oldest first; the last one is the current. Empty: coupled, not yet housed. */
  plaatsingen: Plaatsing[];
}

export interface Koppeling {
  id: string;
  datum: Datum;
  woningBekendOp?: Datum;
  verhuisdOp?: Datum;
  status: 'GEKOPPELD' | 'WONING_GEZOCHT' | 'WONING_GEVONDEN' | 'VERHUISD' | 'INGETROKKEN';
}

export interface Plaatsing {
  id: string;
  huishouden: string;
  woning: string;
  gemeente: Gemeentecode;
  wijk: string;
  corporatie: string;
  /** Medewerker id. */
  woonconsulent: string;
  status: 'AANGEBODEN' | 'GEWEIGERD' | 'AANVAARD' | 'HUURCONTRACT' | 'SLEUTEL' | 'VERHUISD';
  toewijzing: Datum;
  aanbod: Datum;
  aanvaard?: Datum;
  huurcontract?: Datum;
  sleutel?: Datum;
  verhuisd?: Datum;
  adres: { straat: string; huisnummer: string; postcode: string; woonplaats: string };
  soort: 'ZELFSTANDIG' | 'GEDEELD' | 'FLEXWONING' | 'DOORSTROOM' | 'TIJDELIJK';
  kamers: number;
  oppervlakte: number;
  /** Euro per month, two decimals. */
  huurprijs: number;
  woonbeperkingen: Woonbeperking[];
  /** None for a refused offer. */
  bericht?: { id: string; verzondenOp: Moment; kernteam: string };
  bespreking?: Bespreking;
  flyeractie?: Flyeractie;
  huurachterstand?: { id: string; bedrag: number; maanden: number; bezwaarHuurder: boolean; vroegsignaalOp?: Datum };
}

export interface Bespreking {
  id: string;
  overleg: string;
  status: 'GEAGENDEERD' | 'BESPROKEN' | 'INZET_BEPAALD' | 'AFGEROND';
  /** Medewerker id of the begeleider invited for this item only (BR13). */
  genodigdeVwn?: string;
  aanwezigVwn?: boolean;
}

export interface Flyeractie {
  id: string;
  bekendBijVwnOp: Datum;
  /** BR14: bekendBijVwnOp + 7 days. */
  uiterlijkPlannenOp: Datum;
  geplandOp?: Datum;
  uitgevoerdOp?: Datum;
  /** OVER_TIJD is derived: TE_PLANNEN after uiterlijkPlannenOp. */
  status: 'TE_PLANNEN' | 'GEPLAND' | 'UITGEVOERD' | 'TERUGGEKOPPELD' | 'GEANNULEERD';
  organisaties: string[];
  afwijkingReden?: 'WERKDRUK';
}

export interface Teamlid {
  medewerker: string;
  rol: Rol;
  organisatie: string;
}

export interface Kernteam {
  id: string;
  wijk: string;
  cyclusWeken: number;
  leden: Teamlid[];
}

export interface SociaalTeam {
  id: string;
  wijk: string;
  leden: Teamlid[];
}

/** A meeting of a kernteam; its agenda are the plaatsingen whose bespreking names it. */
export interface Overleg {
  id: string;
  kernteam: string;
  datum: Datum;
  soort: 'REGULIER' | 'TUSSENTIJDS';
  aanleiding?: string;
}

export interface Vrijwilliger {
  id: string;
  voornaam: string;
  pool: 'VWN' | 'WELZIJN';
  organisatie: string;
  wijk: string;
  rollen: ('MAATJE' | 'TAALCOACH' | 'BEGELEIDER' | 'GASTHEER')[];
  talen: string[];
  interesses: string[];
  beschikbaarheid: string;
  vogAanwezig: boolean;
  toestemmingDelenMetVwn: boolean;
}

export interface Bewonersvraag {
  id: string;
  flyeractie: string;
  wijk: string;
  organisatie: string;
  ontvangenOp: Datum;
  kanaal: 'TELEFOON' | 'EMAIL' | 'AAN_DE_DEUR' | 'FORMULIER';
  onderwerp: string;
  vraagsteller: { naam: string; contact: string };
  /** None: answered by the organisation that received it. */
  doorgespeeldNaar?: string;
  doorgespeeldOp?: Datum;
  antwoordOp?: Datum;
  status: 'ONTVANGEN' | 'DOORGESPEELD' | 'BEANTWOORD' | 'GESLOTEN';
}

/** BR25: openstaand = opgelegd + achterstandVorig − gerealiseerd. Counts persons. */
export interface Taakstelling {
  id: string;
  gemeente: Gemeentecode;
  jaar: number;
  halfjaar: 1 | 2;
  opgelegd: number;
  indicatie: 'SCHATTING' | 'VOORLOPIG' | 'DEFINITIEF';
  achterstandVorig: number;
  gerealiseerd: number;
  gekoppeld: number;
  openstaand: number;
  /** Half-years missed in a row, this one included; 4 asks for intervention. */
  interventieTrede: number;
}

export interface Betrokkenheid {
  id: string;
  statushouder: string;
  organisatie: string;
  taak: Taak;
  /** With a medewerker it counts for that one alone. */
  medewerker?: string;
  van: Moment;
  tot?: Moment;
  reden: string;
  /** Who granted it: never the organisation that gains by it, except where the law gives it the task. */
  verleendDoor: string;
}

export interface Toestemming {
  id: string;
  statushouder: string;
  verstrekker: string;
  ontvanger: string;
  categorieen: [Categorie];
  doel: Doel;
  status: 'GEVRAAGD' | 'GEGEVEN' | 'GEWEIGERD' | 'INGETROKKEN' | 'VERLOPEN' | 'VERVALLEN';
  gevraagdOp: Moment;
  besluitOp?: Moment;
  gegevenOp?: Moment;
  geldigTot?: Moment;
  /** INGETROKKEN: when withdrawn. VERVALLEN: when the relation ended. */
  ingetrokkenOp?: Moment;
  /** GDPR art. 9: required for GEZONDHEID. */
  uitdrukkelijk: boolean;
  wijze?: 'SCHRIFTELIJK' | 'DIGITAAL' | 'MONDELING_MET_VERSLAG';
  taal?: string;
  tolkGebruikt?: boolean;
  tekstversie: string;
  vertegenwoordiger: boolean;
  /** Medewerker id. */
  gevraagdDoor: string;
}

export interface Bezwaar {
  id: string;
  statushouder: string;
  categorie: Categorie;
  doel: Doel;
  ontvanger: string;
  ingediendOp: Moment;
  besluit: 'IN_BEHANDELING' | 'TOEGEWEZEN' | 'AFGEWEZEN';
}

/** The spine that the seeds of all five subgraphs share. Pure: the same profile gives the same bytes, always. */
export interface Wereld {
  profiel: Profiel;
  /** Today, in the world: every deadline is relative to it. */
  peildatum: Datum;
  gemeenten: Gemeente[];
  wijken: Wijk[];
  organisaties: Organisatie[];
  medewerkers: Medewerker[];
  taaktoewijzingen: Taaktoewijzing[];
  convenanten: Convenant[];
  verwerkingsactiviteiten: Verwerkingsactiviteit[];
  huishoudens: Huishouden[];
  personen: Persoon[];
  kernteams: Kernteam[];
  sociaalTeams: SociaalTeam[];
  overleggen: Overleg[];
  vrijwilligers: Vrijwilliger[];
  bewonersvragen: Bewonersvraag[];
  taakstellingen: Taakstelling[];
  betrokkenheden: Betrokkenheid[];
  toestemmingen: Toestemming[];
  bezwaren: Bezwaar[];
  casussen: Record<Casuscode, Casus>;
  /** These throw on an id that does not exist. */
  persoon(id: string): Persoon;
  huishouden(id: string): Huishouden;
  wijk(id: string): Wijk;
  organisatie(id: string): Organisatie;
  medewerker(id: string): Medewerker;
  kernteam(id: string): Kernteam;
  overleg(id: string): Overleg;
  plaatsing(id: string): Plaatsing;
  /** All placements of all households. */
  plaatsingen(): Plaatsing[];
  /** A stream of chance of its own per name, so that one seed's draws never move another's. */
  toeval(naam: string): Toeval;
}
