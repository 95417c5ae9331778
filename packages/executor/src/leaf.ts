import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

/** What a source's JSON value becomes in the answer; undefined when it is no value of the type. */
export type Leaf = (value: unknown) => unknown;

const INT_MAX = 2_147_483_647;

const SCALARS: Readonly<Record<string, Leaf>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Float: (value) => (typeof value === 'number' ? value : undefined),
  Int: (value) => (Number.isInteger(value) && Math.abs(value as number) <= INT_MAX + 1 ? value : undefined),
  ID: (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined),
};

/** Sources have serialised already; this only refuses what cannot be of the type, an enum value hidden from clients included. */
export function leafOf(type: GraphQLLeafType): Leaf {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value as string) ? value : undefined);
  }
  return isSpecifiedScalarType(type) ? SCALARS[type.name]! : (value) => value;
}
