import { Datum, Moment } from '@ketenhub/subgraph/scalars';
import { GraphQLError, isScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

/**
 * Gives the scalars of this schema, which knows no more of them than their names, the eyes that the sources have: a value
 * that does not fit is the client's mistake, and is told as one before a source is asked. The error does not repeat it.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const { name, description, parseValue, parseLiteral } of [Datum, Moment]) {
    const scalar = schema.getType(name);
    if (!isScalarType(scalar)) continue;
    const message = `${name} cannot represent this value. ${description}`;
    scalar.parseValue = orSay(message, parseValue);
    scalar.parseLiteral = orSay(message, parseLiteral);
  }
}

type Parse = GraphQLScalarType['parseValue'] | GraphQLScalarType['parseLiteral'];

function orSay<F extends Parse>(message: string, parse: F): F {
  return ((...value: never[]) => {
    try {
      return (parse as (...value: never[]) => unknown)(...value);
    } catch {
      throw new GraphQLError(message);
    }
  }) as F;
}
