import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HubError } from './error';

/** Errors in the request's form (syntax, validation, variables): Apollo's own, safe to pass on. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** HubErrors and errors in the request's form pass; everything else becomes INTERNE_FOUT without a trace of its cause. */
export function maskError(log: (message: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { message, path, locations } = formatted;
    if (original instanceof HubError) return { message, path, extensions: { code: original.code } };
    const code = formatted.extensions?.code;
    if (error instanceof GraphQLError && original === error && CLIENT_CODES.has(String(code)))
      return { message, path, locations, extensions: { code } };
    log(`internal error at ${formatted.path?.join('.') ?? 'the root'}: ${nameOf(original)}`);
    return {
      message: 'Er ging iets mis bij deze bron. Probeer het later opnieuw.',
      path,
      extensions: { code: 'INTERNE_FOUT' },
    };
  };
}

/** Class, code and place of an error, never its message: that may quote a value. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: string }).code;
  return `${error.name}${code ? ` ${code}` : ''} ${
    error.stack
      ?.split('\n')
      .find((line) => line.trim().startsWith('at '))
      ?.trim() ?? ''
  }`;
}
