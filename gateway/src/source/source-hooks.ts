import type { ErrorTemplate, Hooks, SourceFailure } from '@ketenhub/executor';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { SOURCE_CODES } from '../error/codes';
import { internalError } from '../error/gateway-error';
import type { Log } from '../log';
import type { GatewayRequest } from '../request';
import { nextTraceparent } from '../trace';
import { codeOf, codesOf } from './error-codes';
import { publicName } from './public-name';

/** Sources are asked on behalf of the caller; their refusals, revisions and errors are taken over in the client's terms. */
export function sourceHooks(log: Log): Hooks<GatewayRequest> {
  return {
    beforeFetch: ({ source, operation: { context } }) => headersFor(source, context),
    afterFetch: ({ source, operation: { context } }, { data, errors, extensions }, toClientPaths) => {
      const codes = codesOf(errors);
      context.weigeringen.add(extensions?.weigeringen, toClientPaths);
      if (codes.includes('VRAAG_OPNIEUW')) context.afgebroken = true;
      // What an organisation may always see of its own rests on no revision.
      if (data && extensions?.alleenEigenBron !== true) context.addRevisie(extensions?.revisie);
      if (codes.length > 0) log.warn({ trace: context.trace.id, bron: source, codes }, 'a source answered with errors');
    },
    onSourceError: ({ operation: { context } }, error) => ownError(error, context.trace.id),
    onSourceFailure: ({ source, operation: { context } }, failure) => {
      const { kind, reason } = failure;
      if (kind !== 'ABORTED') log.warn({ trace: context.trace.id, bron: source, kind, reason }, 'a source failed');
      return failedField(source, failure);
    },
    // A write is not given up half done.
    signal: ({ context, operation }) => (operation.operation === OperationTypeNode.QUERY ? context.gone : undefined),
  };
}

function headersFor(source: string, request: GatewayRequest): Record<string, string> | Promise<Record<string, string>> {
  const withCaller = (caller: string) => ({ 'x-caller': caller, traceparent: nextTraceparent(request.trace) });
  const caller = request.signedFor(source);
  return typeof caller === 'string' ? withCaller(caller) : caller.then(withCaller);
}

/** A source's own error: a public code keeps its Dutch sentence, anything else is masked. Nothing but these leaves. */
function ownError(error: GraphQLFormattedError, trace: string): ErrorTemplate {
  const code = codeOf(error);
  const { message } = error as { message: unknown };
  if (SOURCE_CODES.has(code) && typeof message === 'string') return { message, extensions: { code } };
  return internalError(trace).toJSON();
}

/** For every field that stays empty because its source failed. */
function failedField(source: string, { kind }: SourceFailure): ErrorTemplate {
  const isLate = kind === 'TIMEOUT';
  const what = isLate ? 'antwoordt te laat' : 'is niet bereikbaar';
  const message = `${publicName(source).inZin} ${what}; deze gegevens ontbreken in het antwoord. Probeer het later opnieuw.`;
  return { message, extensions: { code: isLate ? 'BRON_TE_LAAT' : 'BRON_ONBEREIKBAAR' } };
}
