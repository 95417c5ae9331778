import type { Categorie, Doel, Foutcode, Grondslag, Rol, Taak } from './codes';
import { once } from './once';
import { readYamlFile } from './yaml-file';

export type Gevoeligheid =
  'IDENTIFICEREND' | 'QUASI_IDENTIFICEREND' | 'FINANCIEEL' | 'BIJZONDER' | 'STRAFRECHTELIJK' | 'GEEN';

export interface CategorieDefinitie {
  readonly code: Categorie;
  readonly omschrijving: string;
  readonly gevoeligheid: Gevoeligheid;
  /** The subgraphs that the data come from. */
  readonly bron: readonly string[];
}

export interface DoelDefinitie {
  readonly code: Doel;
  readonly omschrijving: string;
}

export interface TaakDefinitie {
  readonly code: Taak;
  readonly omschrijving: string;
  readonly uitvoerder: string;
}

export interface GrondslagDefinitie {
  readonly code: Grondslag;
  /** The letter of the matrix: BRON, W, O, C, T, TU, B, M, A, X. */
  readonly afkorting: string;
  readonly omschrijving: string;
}

export interface RolDefinitie {
  readonly code: Rol;
  /** The short code of the matrix, as G.KLANT. */
  readonly afkorting: string;
  readonly naam: string;
  readonly partner: string;
  /** Who must be involved with a person before this role sees anything of him. */
  readonly betrokkenheid: 'ORGANISATIE' | 'MEDEWERKER' | 'ZELF' | 'GEEN';
  /** The role is valid only while the organisation holds this task in the person's gemeente (S2-04). */
  readonly taak?: Taak;
  readonly omschrijving: string;
}

/** How long the record of a disclosure for this purpose stays. */
export interface BewaartermijnDefinitie {
  readonly doel: Doel | 'OVERIG';
  readonly maanden: number;
  readonly bron: string;
}

/** What an error code means to the partner that gets it. */
export interface FoutcodeDefinitie {
  readonly code: Foutcode;
  readonly omschrijving: string;
}

/** The categories of personal data, in the order of the YAML. */
export const categorieen = once(() => readYamlFile<readonly CategorieDefinitie[]>('categorieen').data);
/** The purposes of processing. */
export const doelen = once(() => readYamlFile<readonly DoelDefinitie[]>('doelen').data);
/** The grounds that a rule can rest on. */
export const grondslagen = once(() => readYamlFile<readonly GrondslagDefinitie[]>('grondslagen').data);
/** The roles of callers. */
export const rollen = once(() => readYamlFile<readonly RolDefinitie[]>('rollen').data);
/** The tasks that make an organisation involved with a person. */
export const taken = once(() => readYamlFile<readonly TaakDefinitie[]>('taken').data);
/** The codes of errors that a partner may get. */
export const foutcodes = once(() => readYamlFile<readonly FoutcodeDefinitie[]>('foutcodes').data);

const termijnen = once(() => readYamlFile<readonly BewaartermijnDefinitie[]>('bewaartermijnen').data);

/** What processing for this purpose is called in a record (dpl.core.processing_activity_id); without a purpose too. */
export const verwerkingsactiviteit = (doel?: string): string => `urn:ketenhub:verwerkingsactiviteit:${doel ?? 'geen'}`;

/** Months that a record stays, per processing activity. */
export const bewaartermijnen = once((): Readonly<Record<string, number>> => {
  const maanden = (doel: string) => termijnen().find((termijn) => termijn.doel === doel)?.maanden;
  const all = [undefined, ...doelen().map(({ code }) => code)];
  return Object.fromEntries(
    all.map((doel) => [verwerkingsactiviteit(doel), maanden(doel ?? 'OVERIG') ?? maanden('OVERIG')!]),
  );
});
