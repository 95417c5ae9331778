import type { Datum, Gemeentecode, Moment } from './tijd';

export type Samenstelling = 'ALLEENSTAAND' | 'PAAR' | 'PAAR_MET_KINDEREN' | 'EENOUDER' | 'MEERPERSOONS_OVERIG';

export type Woonbeperking = 'GELIJKVLOERS' | 'ROLSTOELTOEGANKELIJK' | 'LIFT' | 'RUSTIGE_OMGEVING';

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
  /** The tenancy ended: moved on to another dwelling or gemeente. */
  einde?: Datum;
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
  /** Day on which the round was planned; compare with uiterlijkPlannenOp. */
  geplandOp?: Datum;
  uitgevoerdOp?: Datum;
  /** OVER_TIJD is derived: TE_PLANNEN after uiterlijkPlannenOp. */
  status: 'TE_PLANNEN' | 'GEPLAND' | 'UITGEVOERD' | 'TERUGGEKOPPELD' | 'GEANNULEERD';
  organisaties: string[];
  afwijkingReden?: 'WERKDRUK';
}
