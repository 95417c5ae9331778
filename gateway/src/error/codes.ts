import { FOUTCODES } from '@ketenhub/schema';

/** Codes of errors that may reach a partner (schema/foutcodes.yaml); any other error is masked. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set(FOUTCODES);

/** A mistake that the gateway finds in a question; from a source it would be the hub's own mistake. */
const OF_THE_QUESTION: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Those that a source explains itself; what goes wrong inside a source gets the hub's own sentence. */
export const SOURCE_CODES: ReadonlySet<string> = new Set(
  FOUTCODES.filter((code) => code !== 'INTERNE_FOUT' && !OF_THE_QUESTION.has(code)),
);
