/** Whom an object is about and which organisation is its source; the guard decides on nothing else. */
export type Betreft =
  | { readonly statushouder: string; readonly bron?: string }
  | { readonly huishouden: string; readonly bron?: string }
  | { readonly organisaties: readonly string[] }
  | typeof NIEMAND;

/** An area, an aggregate: nobody's data. */
export const NIEMAND = 'NIEMAND';

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
