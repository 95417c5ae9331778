import type { GraphQLFormattedError } from 'graphql';
import { SOURCE_CODES } from '../error/codes';
import { GatewayError, internalError } from '../error/gateway-error';
import { askedPaths } from './asked-paths';
import { withoutPlannerAliases } from './client-path';
import type { PublicName } from './public-name';
import type { SourceFailureCode } from './source';

type Path = readonly (string | number)[];

interface SourceError {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown };
}

/** An error per field that stays empty because its source failed. The executor turns the paths into the client's. */
export function failedFields(
  code: SourceFailureCode,
  { inZin }: PublicName,
  { query, variables }: { query?: string; variables?: Record<string, unknown> },
  operation: string,
): GraphQLFormattedError[] {
  const what = code === 'BRON_TE_LAAT' ? 'antwoordt te laat' : 'is niet bereikbaar';
  const message = `${inZin} ${what}; deze gegevens ontbreken in het antwoord. Probeer het later opnieuw.`;
  return askedPaths(query ?? '', variables?.representations).map((path) =>
    new GatewayError(code, message, { path: withoutPlannerAliases(path, operation) }).toJSON(),
  );
}

/** A source's own errors: a public code keeps its Dutch sentence, anything else is masked. Nothing but these leaves. */
export function ownErrors(errors: unknown, trace: string, operation: string): GraphQLFormattedError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as SourceError[]).map(({ message, path, extensions }) => {
    const clientPath = isPath(path) ? withoutPlannerAliases(path, operation) : undefined;
    const code = codeOf({ extensions });
    if (!SOURCE_CODES.has(code) || typeof message !== 'string')
      return internalError(trace, { path: clientPath }).toJSON();
    return { message, ...(clientPath && { path: clientPath }), extensions: { code } };
  });
}

/** The codes of a source's errors, for the log. */
export const codesOf = (errors: unknown): string[] =>
  Array.isArray(errors) ? [...new Set((errors as SourceError[]).map(codeOf))] : [];

const codeOf = ({ extensions }: SourceError) => String(extensions?.code ?? '');

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number');
