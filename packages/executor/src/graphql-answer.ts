import type { SourceAnswer } from './hooks';

/** Whether this is the JSON object of a GraphQL response: `data` an object or null, `errors` a list of objects. */
export function isGraphQLAnswer(value: unknown): value is Omit<SourceAnswer, 'status'> {
  if (!isObject(value)) return false;
  const { data, errors, extensions } = value;
  if (data === undefined && errors === undefined) return false;
  if (data !== undefined && data !== null && !isObject(data)) return false;
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every(isObject))) return false;
  return extensions === undefined || extensions === null || isObject(extensions);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
