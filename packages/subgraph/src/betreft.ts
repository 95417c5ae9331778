/** Whom an object is about and which organisation is its source; the guard decides on nothing else. */
export type Betreft =
  | { readonly statushouder: string; readonly bron?: string }
  | { readonly huishouden: string; readonly bron?: string }
  | { readonly organisaties: readonly string[] }
  | typeof NIEMAND;

/** An area, an aggregate: nobody's data. */
export const NIEMAND = 'NIEMAND';

/**
 * Whom an object is about when there is no such row, or when the row is not for this caller: somebody whom nobody knows.
 * Refused for the same reasons, and recorded, as a person or household with whom the caller is not involved.
 */
export const ONBEKEND: Betreft = { statushouder: '' };

/** The same for a third party (a volunteer, a resident): known to no organisation, and on record under no id. */
export const ONBEKENDE_DERDE: Betreft = { organisaties: [] };

export const BETREFT = Symbol('betreft');
export const CATEGORIE = Symbol('categorie');

/** An object that says whom it is about. Every type with a key must; value objects inherit it from their parent. */
export interface Concerned {
  [BETREFT]?: Betreft;
  [CATEGORIE]?: string;
}

/** Marks a fresh object with its subject. Without a mark every personal field of it is refused. */
export function over<T extends object>(object: T, betreft: Betreft): T {
  (object as Concerned)[BETREFT] = betreft;
  return object;
}

/** Marks a value whose category differs from its neighbours in the list (an Aandachtspunt about health). */
export function vanCategorie<T extends object>(object: T, categorie: string): T {
  (object as Concerned)[CATEGORIE] = categorie;
  return object;
}
