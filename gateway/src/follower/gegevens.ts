import type { Gegeven } from '@ketenhub/consent';
import type { GraphType } from '@ketenhub/schema';

/** Every personal field of the supergraph under each of its categories, in the order of the SDL. */
export const gegevensOf = (types: readonly GraphType[]): Gegeven[] =>
  types
    .flatMap(({ fields }) => fields.filter(({ gegeven }) => gegeven))
    .flatMap(({ veld, categorieen, adres }) => categorieen.map((categorie) => ({ veld, categorie, adres })));
