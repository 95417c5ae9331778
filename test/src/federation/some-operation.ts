import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { requiredArguments } from './every-field';
import { Random } from './random';

/** A query of some fields, several levels down; another seed asks something else. */
export function someOperation(schema: GraphQLSchema, seed: number): string {
  const random = new Random(seed);
  return `query Q${seed} ${some(schema, schema.getQueryType()!, 5, random, 2)}`;
}

function some(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, random: Random, count: number): string {
  if (isAbstractType(type)) {
    const one = random.pick(schema.getPossibleTypes(type));
    return `{ __typename ... on ${one.name} ${some(schema, one, depth, random, count)} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const parts = Array.from({ length: count }, (_, i) => {
    const field = random.pick(fields);
    const named = getNamedType(field.type);
    if (isCompositeType(named) && depth === 0) return '__typename';
    const below = isCompositeType(named) ? ` ${some(schema, named, depth - 1, random, 3)}` : '';
    return `v${i}: ${field.name}${requiredArguments(field)}${below}`;
  });
  return `{ ${parts.join(' ')} }`;
}
