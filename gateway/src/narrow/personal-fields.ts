import type { GraphField, GraphType } from '@ketenhub/schema';

export type PersonalField = Pick<GraphField, 'categorieen' | 'keuze'>;

/** The personal fields of object types, by `Type.veld`. */
export type PersonalFields = ReadonlyMap<string, PersonalField>;

/** An interface is left out: what is asked of it is refused by the rules for the types that implement it. */
export const personalFields = (types: readonly GraphType[]): PersonalFields =>
  new Map(
    types
      .filter(({ isInterface }) => !isInterface)
      .flatMap(({ fields }) => fields.filter(({ gegeven }) => gegeven))
      .map((field) => [field.veld, field]),
  );
