import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';

export const STAPSOORTEN = ['GEMAAKT', 'BEWERKT', 'VOORGESTELD', 'VASTGESTELD', 'AFGEWEZEN'] as const;
export type Stapsoort = (typeof STAPSOORTEN)[number];

export const ONTWERPSTATUSSEN = ['CONCEPT', 'VOORGESTELD', 'VASTGESTELD', 'AFGEWEZEN'] as const;
export type Ontwerpstatus = (typeof ONTWERPSTATUSSEN)[number];

export const BEWERKINGSOORTEN = ['VOEG_TOE', 'WIJZIG', 'BEEINDIG'] as const;
export type Bewerkingsoort = (typeof BEWERKINGSOORTEN)[number];

/** What a rule says, without its id, version and dates. */
export interface Regelinhoud {
  readonly rol: Rol;
  readonly categorie: Categorie;
  readonly doel: Doel;
  readonly grondslag: Grondslag;
  readonly velden: readonly string[];
  readonly taak: Taak | null;
  readonly wet: string;
  readonly bron: string;
  readonly toelichting: string;
}

/** One edit of a draft; a later one about the same rule replaces it. */
export interface Bewerking {
  readonly soort: Bewerkingsoort;
  /** Id of the rule, without version. */
  readonly regel: string;
  /** The whole rule as it would be; absent when it ends. */
  readonly inhoud?: Regelinhoud;
  /** Where it stands in an imported file, for messages. */
  readonly plaats?: string;
}

export interface Stapinhoud {
  readonly titel?: string;
  readonly toelichting?: string;
  /** The last revision at which a rule changed before the draft was made: the set it starts from. */
  readonly basis?: string;
  readonly bewerkingen?: readonly Bewerking[];
  /** When it would take effect; absent: when it is approved. */
  readonly gaatInOp?: string;
  readonly reden?: string;
  readonly revisie?: string;
}
