import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import type { Datum, Gemeentecode, Moment } from './tijd';

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

/** One organisation acts for another (AVG art. 28). */
export interface Opdracht {
  id: string;
  verantwoordelijke: string;
  uitvoerder: string;
  rollen: Rol[];
  doelen: Doel[];
  overeenkomst: string;
  vastgelegdDoor: string;
  van: Moment;
  tot?: Moment;
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
  /** Organisation id; none when the one that received it answers. */
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
