import type { GraphQLFormattedError } from 'graphql';
import { SOURCE_CODES } from '../error/codes';
import { GatewayError, internalError, PartnerError } from '../error/gateway-error';
import { askedPaths } from './asked-paths';
import { codeOf, type SourceError } from './error-codes';
import { withoutPlannerAliases } from './client-path';
import type { PublicName } from './public-name';
import type { SourceFailureCode } from './failure';

type Path = readonly (string | number)[];

/** A question to a source, and the client's own text that it serves. */
export interface Question {
  query?: string;
  variables?: Record<string, unknown>;
  operation: string;
}

/** An error per field that stays empty because its source failed. The executor turns the paths into the client's. */
export function failedFields(
  code: SourceFailureCode,
  { inZin }: PublicName,
  question: Question,
): GraphQLFormattedError[] {
  const what = code === 'BRON_TE_LAAT' ? 'antwoordt te laat' : 'is niet bereikbaar';
  const message = `${inZin} ${what}; deze gegevens ontbreken in het antwoord. Probeer het later opnieuw.`;
  return pathsOf(question).map((path) => new GatewayError(code, message, { path }).toJSON());
}

/**
 * A source's own errors: a public code keeps its Dutch sentence, anything else is masked. Nothing but these leaves.
 * An error without a path is about all that was asked.
 */
export function ownErrors(errors: unknown, trace: string, question: Question): GraphQLFormattedError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as SourceError[]).flatMap((error) => {
    const paths = isPath(error.path) ? [withoutPlannerAliases(error.path, question.operation)] : pathsOf(question);
    return paths.map((path) => toPublic(error, trace, path).toJSON());
  });
}

function toPublic(error: SourceError, trace: string, path: Path): PartnerError {
  const code = codeOf(error);
  if (!SOURCE_CODES.has(code) || typeof error.message !== 'string') return internalError(trace, { path });
  return new PartnerError(code, error.message, { path });
}

const pathsOf = ({ query, variables, operation }: Question) =>
  askedPaths(query ?? '', variables?.representations).map((path) => withoutPlannerAliases(path, operation));

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number');
