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
  /** The organisation whose data these are: a consent names it, so a decision cannot be replayed without. */
  readonly bron?: string;
}

/**
 * One disclosure: one person in one operation, allowed or refused. Logboek Dataverwerkingen fields plus what an auditor
 * needs to judge and to replay it (DESIGN §7). Ids and names of fields only: never a value, never a BSN.
 */
export interface Inzage {
  /** W3C trace id, 32 hexadecimal digits, as the gateway signed it. */
  readonly trace: string;
  /** The span of whoever asked, as in the `traceparent` that came with it: 16 hexadecimal digits. */
  readonly ouder?: string;
  /** What was asked, document and variables: with the trace it tells a retry. The ledger keeps a keyed hash of it. */
  readonly operatie: string;
  /** The operation's name, or its kind when it has none. */
  readonly naam: string;
  /** ERROR: something went wrong at the source. A refusal is an answer, and OK. */
  readonly status: 'OK' | 'ERROR';
  /** When the decision was taken: rules and facts are those of this moment and of `revisie`. */
  readonly begin: Date;
  readonly einde: Date;
  /** dpl.core.processing_activity_id */
  readonly verwerkingsactiviteit: string;
  /** dpl.core.data_subject_id: the opaque id of the statushouder; empty of a third party, and where no such id was named. */
  readonly betrokkene: string;
  readonly organisatie: string;
  /** The organisation whose user asked, where it acted for `organisatie` on a recorded opdracht. */
  readonly uitvoerder?: string;
  readonly rol: string;
  readonly doel: string | undefined;
  readonly gebruiker: string;
  readonly client: string;
  /** Revision of the registry with the facts that the decision was taken on. */
  readonly revisie: string;
  readonly besluiten: readonly Besluit[];
}
