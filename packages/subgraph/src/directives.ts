import { CATEGORIEEN, type Categorie } from '@ketenhub/schema';
import { Directive } from 'type-graphql';

export const BETROKKENEN = ['STATUSHOUDER', 'HUISHOUDEN', 'DERDE', 'NIEMAND'] as const;
export type Betrokkene = (typeof BETROKKENEN)[number];

interface GegevenOptions {
  /** An edge: open when one of these categories is permitted. */
  ook?: readonly Categorie[];
  /** A list, or a field of its items, whose category is that of each value. */
  perWaarde?: readonly Categorie[];
  adres?: boolean;
}

/** A personal field, and the category that decides who sees it. */
export function Gegeven(categorie: Categorie, { ook, perWaarde, adres }: GegevenOptions = {}) {
  const args = [
    `categorie: ${categorie}`,
    ook && `ook: [${ook.join(', ')}]`,
    perWaarde && `perWaarde: [${perWaarde.join(', ')}]`,
    adres && 'adres: true',
  ];
  return Directive(`@gegeven(${args.filter(Boolean).join(', ')})`);
}

/** Not a personal field. */
export const Openbaar = () => Directive('@openbaar');

/** Whom the objects of this type are about. */
export const Betreffend = (wie: Betrokkene) => Directive(`@betreft(wie: ${wie})`);

/** A key of a federated entity; `resolvable: false` for a type that this subgraph only refers to. */
export const Key = (fields: string, { resolvable = true } = {}) =>
  Directive(`@key(fields: "${fields}"${resolvable ? '' : ', resolvable: false'})`);

/** The definitions of our directives, the same in every subgraph. */
export const DIRECTIVE_SDL = `
"Een persoonsgegeven. De categorie bepaalt wie het ziet; zie de regels."
directive @gegeven(categorie: Categorie!, ook: [Categorie!], perWaarde: [Categorie!], adres: Boolean) on FIELD_DEFINITION | ARGUMENT_DEFINITION
"Geen persoonsgegeven."
directive @openbaar on FIELD_DEFINITION | ARGUMENT_DEFINITION
"Over wie de gegevens van dit type gaan."
directive @betreft(wie: Betrokkene!) on OBJECT | INTERFACE
directive @contact(name: String!, url: String, description: String) on SCHEMA
`;

export const DIRECTIVE_ENUMS: Readonly<Record<string, string>> = {
  Categorie: `"De categorie van een gegeven."\nenum Categorie { ${CATEGORIEEN.join(' ')} }\n`,
  Betrokkene: `"Over wie gegevens gaan."\nenum Betrokkene { ${BETROKKENEN.join(' ')} }\n`,
};
