import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { withoutValues } from '../error/without-values';

type Variables = Readonly<Record<string, unknown>>;

/** The variables as the operation takes them. Throws, with 400, for one that does not fit: where and why, never the value. */
export function readVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, sent: Variables): Variables {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, sent);
  if (coerced !== undefined) return coerced;
  const message = invalidValue(schema, definitions, sent) ?? withoutValues(errors[0]!.message);
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** The first value that does not fit; graphql-js would repeat all of it. */
function invalidValue(
  schema: GraphQLSchema,
  definitions: NonNullable<OperationDefinitionNode['variableDefinitions']>,
  sent: Variables,
): string | undefined {
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
    const found: string[] = [];
    if (value === undefined || value === null) continue;
    coerceInputValue(value, typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType, (path, _, { message }) => {
      const at = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
      found.push(`Variable "$${name}"${at && ` at "${name}${at}"`} got an invalid value; ${withoutValues(message)}`);
    });
    if (found.length > 0) return found[0];
  }
  return undefined;
}
