/** One decision within a record: these fields of one category, permitted on a ground or refused for a reason. */
export interface Besluit {
  readonly categorie: string;
  readonly velden: readonly string[];
  readonly besluit: 'TOEGESTAAN' | 'GEWEIGERD';
  readonly reden?: string;
  readonly regel?: string;
  readonly versie?: number;
  readonly grondslag?: string;
  readonly toestemming?: string;
}

/**
 * One disclosure: one person in one operation, allowed or refused. Logboek Dataverwerkingen fields plus what an auditor
 * needs to judge it (DESIGN §7). Ids and names of fields only: never a value, never a BSN.
 */
export interface Inzage {
  /** W3C trace id, 32 hexadecimal digits; span_id is made by the ledger. */
  readonly trace: string;
  /** The operation's name, or its kind when it has none. */
  readonly naam: string;
  readonly status: 'OK' | 'ERROR';
  readonly begin: Date;
  readonly einde: Date;
  /** dpl.core.processing_activity_id */
  readonly verwerkingsactiviteit: string;
  /** dpl.core.data_subject_id: the opaque id of the statushouder; empty when the id named nobody's form. */
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly rol: string;
  readonly doel: string | undefined;
  readonly gebruiker: string;
  readonly client: string;
  /** Revision of the registry that the decision was taken under. */
  readonly revisie: string;
  readonly besluiten: readonly Besluit[];
}
