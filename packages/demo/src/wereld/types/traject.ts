import type { Datum } from './tijd';

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
  /** What follows is of named cases alone; for all others the gemeente's seed draws it. */
  vrijstelling?: { reden: 'DIP' | 'AVI' | 'OPL'; datum: Datum };
  ontheffing?: { grond: 'MED' | 'BIO'; datum: Datum };
  /** Last talk of the module arbeidsmarkt. */
  mapEindgesprek?: Datum;
  /** Lowered bijstand, whole months; euro. */
  maatregel?: { id: string; datum: Datum; bedrag: number };
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
  /** BR03: kennisgeving or BRP + 70 days; with information of third parties, receipt + 14 days, none while awaited. */
  uiterlijk?: Datum;
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
  /** Medewerker id of a taal- or arbeidscoach. */
  coach?: string;
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
