import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { Kind, OperationTypeNode, type ExecutionResult, type GraphQLError } from 'graphql';
import { PUBLIC_CODES } from './error/codes';
import { GatewayError, internalError, PartnerError } from './error/gateway-error';
import { withoutMessage, type Log } from './log';
import { refusedWhole } from './refused-whole';
import type { GatewayRequest } from './request';

/** The last step of every operation: adds what was withheld, refuses whole when asked to, masks what is not ours to tell. */
export function releasing(execute: GatewayExecutor, log: Log): GatewayExecutor {
  return async (context) => {
    const request = context.context as GatewayRequest;
    if (!context.operation) return { errors: [new GatewayError('ONGELDIG_VERZOEK', 'Noem de bewerking.')] };
    try {
      const isVraag = context.operation.operation === OperationTypeNode.QUERY;
      request.begint(isVraag);
      let result = await execute(context);
      if (isVraag && request.isVerouderd) {
        request.beginOpnieuw();
        result = await execute(context);
      }
      return release(result, request, log);
    } catch (error) {
      log.error({ trace: request.trace.id, ...withoutMessage(error) }, 'an operation failed');
      return { data: null, errors: [internalError(request.trace.id, { status: 500 })] };
    }
  };
}

function release(result: ExecutionResult, request: GatewayRequest, log: Log): ExecutionResult {
  const weigeringen = request.weigeringen.list(result.data);
  if (request.strict && weigeringen.length > 0) return { data: null, errors: [refusedWhole(weigeringen)] };
  const errors = (result.errors ?? []).map((error) => toPublic(error, request, log));
  return {
    ...(errors.length > 0 && { errors }),
    ...(result.data !== undefined && { data: result.data }),
    ...(weigeringen.length > 0 && { extensions: { weigeringen } }),
  };
}

/** By the code of the executor: what a source left out that the schema promises. */
const MISSING: Readonly<Record<string, string>> = {
  VALUE_MISSING: 'Een bron gaf hier een leeg antwoord waar een waarde hoort te staan.',
  VALUE_INVALID: 'Een bron gaf hier een waarde die niet bij het schema past.',
};

function toPublic(error: GraphQLError, { trace }: GatewayRequest, log: Log): GraphQLError {
  const code = String(error.extensions?.code);
  if (isOfVariables(error) || error instanceof PartnerError) return error;
  if (Object.hasOwn(MISSING, code)) return new GatewayError('WAARDE_ONTBREEKT', MISSING[code]!, { path: error.path });
  if (PUBLIC_CODES.has(code))
    return new PartnerError(code, error.message, { path: error.path, details: publicDetails(error) });
  log.error({ trace: trace.id, code, ...withoutMessage(error.originalError ?? error) }, 'an error was masked');
  return internalError(trace.id, { path: error.path });
}

const publicDetails = ({ extensions: { kenmerk } }: GraphQLError) => (kenmerk === undefined ? {} : { kenmerk });

/** A mistake in the variables; Apollo Server answers it with 400. */
const isOfVariables = ({ nodes, path }: GraphQLError) =>
  path === undefined && nodes?.length === 1 && nodes[0]!.kind === Kind.VARIABLE_DEFINITION;
