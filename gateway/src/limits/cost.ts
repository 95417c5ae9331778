import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getNullableType, GraphQLError, isListType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { GatewayError } from '../error/gateway-error';
import type { GatewayRequest } from '../request';
import type { Limits } from './limits';
import { tooHeavy } from './too-heavy';
import { readVariables } from './variables';
import { ELEMENTS_OF_A_LIST, ELEMENTS_OF_A_PAGE, WEIGHTS } from './weights';

/**
 * Refuses an operation that costs too much: the weight of every field, times the elements of every list around it, with
 * `first` as asked. Kind and variables are checked on the way, also those that narrowing will make superfluous.
 */
export function limitingCost(limits: Limits): ApolloServerPlugin<GatewayRequest> {
  return {
    async requestDidStart() {
      return { didResolveOperation: async (context) => checkCost(context, limits) };
    },
  };
}

function checkCost(
  { schema, document, operation, request, contextValue }: GraphQLRequestContextDidResolveOperation<GatewayRequest>,
  limits: Limits,
): void {
  if (!operation) return;
  if (!schema.getRootType(operation.operation)) throw noRoot(operation.operation);
  if (operation.operation !== 'query' && !contextValue.isAlone) throw writeInBatch();
  const variables = readVariables(schema, operation, request.variables ?? {});
  const estimators = [costOf(limits)];
  const maxQueryNodes = 2 * limits.tokens;
  const { operationName } = request;
  const cost = getComplexity({ schema, query: document, operationName, variables, estimators, maxQueryNodes });
  if (cost > limits.cost) throw tooHeavy('cost', limits, cost);
}

const costOf =
  (limits: Limits): ComplexityEstimator =>
  ({ type, field, args, childComplexity }) => {
    const first = (args as { first?: number | null }).first ?? undefined;
    if (first !== undefined && first > limits.first) throw tooHeavy('first', limits, first);
    const fieldType = getNullableType(field.type);
    const weight = WEIGHTS[`${type.name}.${field.name}`] ?? 1;
    const isPage = field.args.some(({ name }) => name === 'first');
    const isPart = field.name === 'edges' || type.name.startsWith('__');
    const elements = isPage ? (first ?? ELEMENTS_OF_A_PAGE) : isListType(fieldType) && !isPart ? ELEMENTS_OF_A_LIST : 1;
    return weight + Math.max(elements, 1) * childComplexity;
  };

/** It may end what the questions beside it rest on, and then its answer could not leave either. */
const writeInBatch = () =>
  new GatewayError('BAD_REQUEST', 'Stuur een wijziging in een verzoek voor zich alleen.', { status: 400 });

/** No rule of graphql-js minds a subscription to a schema without any. */
const noRoot = (kind: string) =>
  new GraphQLError(`Schema is not configured to execute ${kind} operation.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
