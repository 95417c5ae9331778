/** Grounds from the strongest down: of several rules that permit, the first is the one on record. */
export const GRONDSLAGEN = [
  'EIGEN_BRON',
  'WETTELIJKE_TAAK',
  'OVEREENKOMST',
  'VITAAL_BELANG',
  'CONVENANT',
  'GEEN_BEZWAAR',
  'TOESTEMMING',
  'UITDRUKKELIJKE_TOESTEMMING',
  'AGGREGAAT',
  'MELDPLICHT',
  'NOOIT',
] as const;

export type Grondslag = (typeof GRONDSLAGEN)[number];

/** Grounds that no consent, objection or secret address stands against. A vital interest leaves a secret address secret. */
export const STATUTORY: ReadonlySet<Grondslag> = new Set(['EIGEN_BRON', 'WETTELIJKE_TAAK', 'OVEREENKOMST']);

/** One Verstrekkingsregel: this role may see these fields of this category for this purpose, on this ground. */
export interface Regel {
  readonly id: string;
  readonly versie: number;
  readonly rol: string;
  readonly categorie: string;
  readonly doel: string;
  readonly grondslag: Grondslag;
  /** `Type.veld` names, or every field of the category. */
  readonly velden: '*' | readonly string[];
  /** Only on a Betrokkenheid for this task (a melding, a kernteam agenda item…). */
  readonly taak?: string;
  /** In force from (inclusive) to (exclusive), milliseconds since the epoch. */
  readonly geldigVan: number;
  readonly geldigTot?: number;
}

/** What a role needs before any rule counts: who must be involved, and the task that the role rests on. */
export interface Rol {
  readonly code: string;
  readonly betrokkenheid: 'ORGANISATIE' | 'MEDEWERKER' | 'ZELF' | 'GEEN';
  readonly taak?: string;
}

/** The organisation holds the task in the gemeente during the period (S2-04: the task decides, not the kind of organisation). */
export interface Taaktoewijzing {
  readonly organisatie: string;
  readonly gemeente: string;
  readonly taak: string;
  readonly van: number;
  readonly tot?: number;
}

/** The uitvoerder may act for the verantwoordelijke in these roles, for these purposes, during the period (AVG art. 28). */
export interface Opdracht {
  readonly verantwoordelijke: string;
  readonly uitvoerder: string;
  readonly rollen: readonly string[];
  readonly doelen: readonly string[];
  readonly van: number;
  readonly tot?: number;
}

/** One classified field under one category; a field whose values differ in category appears once per category. */
export interface Gegeven {
  readonly veld: string;
  readonly categorie: string;
  /** An address: withheld from everybody without a statutory ground when the person has geheimhouding (BR31). */
  readonly adres?: boolean;
}
