import type { Categorie, Doel, Taak } from '@ketenhub/schema';
import type { Moment } from './tijd';

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
  /** Organisation that granted it, never the one that gains by it; `coa` for what a koppeling gives the gemeente. */
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
  /** What the other representative said; no when they disagree. */
  tweedeVertegenwoordiger?: 'GEWEIGERD';
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
