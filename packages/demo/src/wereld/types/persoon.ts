import type { Datum, Gemeentecode, Moment } from './tijd';
import type { Begeleiding, Bijstand, Inburgering, Maatje, Ondersteuning, Ontzorging, Pip, Signaal } from './traject';

export type Casuscode = `P${string}`;

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

export type SoortActiviteit = 'TAAL' | 'SPORT' | 'CULTUUR' | 'BUURT' | 'VRIJWILLIGERSWERK' | 'DAGINVULLING';

export type SoortOnderwijs = 'NT2_SCHAKELKLAS' | 'BASISONDERWIJS' | 'VO' | 'ISK' | 'VVE' | 'PEUTEROPVANG';

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
  /** P06: by the organisation of the gemeente the person left. */
  eerdereBegeleiding?: Begeleiding;
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
