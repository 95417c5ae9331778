/** An organisation (or only one medewerker of it) is concerned with the person for a task; for GEZAG a parent, by his own id. */
export interface Betrokkenheid {
  readonly organisatie: string;
  readonly taak: string;
  readonly medewerker?: string;
  readonly van: number;
  readonly tot?: number;
}

/** One consent of the person: from this source to this receiver, for these categories and one purpose (AVG art. 7). */
export interface Toestemming {
  readonly id: string;
  readonly verstrekker: string;
  readonly ontvanger: string;
  readonly categorieen: readonly string[];
  readonly doel: string;
  readonly uitdrukkelijk: boolean;
  /** Absent while asked or refused. */
  readonly gegevenOp?: number;
  readonly geldigTot?: number;
  readonly ingetrokkenOp?: number;
}

/** An objection (AVG art. 21); without doel or ontvanger it holds for all of them. */
export interface Bezwaar {
  readonly categorie: string;
  readonly doel?: string;
  readonly ontvanger?: string;
  readonly ingediendOp: number;
  readonly besluit: 'IN_BEHANDELING' | 'TOEGEWEZEN' | 'AFGEWEZEN';
}

/** What the registry knows of one person: all that a decision needs and nothing of his data. */
export interface Persoon {
  readonly id: string;
  readonly gemeente?: string;
  readonly geheimhouding: boolean;
  readonly betrokkenheden: readonly Betrokkenheid[];
  readonly toestemmingen: readonly Toestemming[];
  readonly bezwaren: readonly Bezwaar[];
}

/**
 * Whom the data are about, and which organisation is the source. An unknown person is `undefined`.
 * DERDE: a resident, volunteer or professional, known to these organisations. NIEMAND: an area or an aggregate.
 */
export type Subject =
  | {
      readonly soort: 'PERSOON';
      readonly id: string;
      readonly persoon: Persoon | undefined;
      readonly bron: string | undefined;
    }
  | { readonly soort: 'HUISHOUDEN'; readonly leden: readonly Persoon[]; readonly bron: string | undefined }
  | { readonly soort: 'DERDE'; readonly organisaties: readonly string[] }
  | { readonly soort: 'NIEMAND' };
