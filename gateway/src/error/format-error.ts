import type { GraphQLFormattedError } from 'graphql';
import { internalError, PartnerError } from './gateway-error';
import { withoutValues } from './without-values';

/** What graphql-js says when there is too much to compare: a field that is named again is compared with each before it. */
const ABORTED = 'Validation aborted.';

/** Mistakes in the request that graphql-js or Apollo Server found: an opening in Dutch, and what they say where it helps. */
const OF_THE_CLIENT: Record<string, (message: string) => string> = {
  GRAPHQL_PARSE_FAILED: (message) => `De vraag is geen geldige GraphQL: ${message}`,
  GRAPHQL_VALIDATION_FAILED: (message) =>
    message === ABORTED
      ? 'De vraag noemt dezelfde velden te vaak om haar te kunnen controleren. Noem elk veld één keer.'
      : `De vraag past niet bij het schema: ${message}`,
  BAD_USER_INPUT: (message) => `De variabelen passen niet bij de vraag: ${message}`,
  OPERATION_RESOLUTION_FAILURE: () => 'Noem in operationName welke bewerking van het document moet worden uitgevoerd.',
  BAD_REQUEST: () =>
    'Stuur een POST met content-type application/json, een accept die application/json toelaat, en een JSON-object met een "query".',
  PERSISTED_QUERY_NOT_FOUND: () => 'Deze bewaarde vraag is niet bekend; stuur de hele tekst van de vraag mee.',
  PERSISTED_QUERY_NOT_SUPPORTED: () => 'Bewaarde vragen worden niet ondersteund; stuur de hele tekst van de vraag mee.',
};

/** The one place where an error becomes what a partner reads. What is not ours or the client's is a masked INTERNE_FOUT. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (error instanceof PartnerError) return formatted;
  const code = String(formatted.extensions?.code);
  const sentence = Object.hasOwn(OF_THE_CLIENT, code) ? OF_THE_CLIENT[code] : undefined;
  if (sentence === undefined) return internalError().toJSON();
  const { message, locations, path } = formatted;
  return {
    message: sentence(withoutValues(message)),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}
