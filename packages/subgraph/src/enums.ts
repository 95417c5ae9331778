import { CATEGORIEEN, DOELEN, GRONDSLAGEN, ROLLEN, TAKEN } from '@ketenhub/schema';
import { registerEnumType } from 'type-graphql';

/** A tuple of codes as a GraphQL enum whose values are the codes themselves. */
export function enumOf<C extends string>(name: string, description: string, codes: readonly C[]): { [K in C]: K } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [K in C]: K };
  registerEnumType(values, { name, description });
  return values;
}

export const CategorieEnum = enumOf('Categorie', 'De categorie van een gegeven.', CATEGORIEEN);
export const DoelEnum = enumOf('Doel', 'Waarvoor gegevens worden gebruikt.', DOELEN);
export const RolEnum = enumOf('Rol', 'De rol van wie vraagt.', ROLLEN);
export const TaakEnum = enumOf('Taak', 'De taak waarvoor een organisatie betrokken is.', TAKEN);
export const GrondslagEnum = enumOf('Grondslag', 'De grond waarop een gegeven wordt verstrekt.', GRONDSLAGEN);
