import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** For every field of Query and Mutation an operation that asks all of it, some levels down. */
export function everyField(schema: GraphQLSchema, depth: number): string[] {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  return Object.entries(roots).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => `${kind} { ${ask(schema, field, depth)} }`),
  );
}

function ask(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? ` ${select(schema, named, depth - 1)}` : '';
  return `${field.name}${requiredArguments(field)}${below}`;
}

/** '(id: "2026-01-01")', or nothing. */
export function requiredArguments({ args }: GraphQLField<unknown, unknown>): string {
  const given = args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${print(astFromValue(someValue(type), type)!)}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function select(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${select(schema, one, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || (!isCompositeType(getNamedType(field.type)) && field.args.length === 0),
  );
  return `{ __typename ${fields.map((field) => ask(schema, field, depth)).join(' ')} }`;
}

/** The least that fits a type of input. */
export function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, someValue(field.type)]));
  }
  return { Int: 1, Float: 1.5, Boolean: true }[type.name] ?? '2026-01-01';
}
