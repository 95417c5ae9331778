/** An error as a source sends it; nothing in it is taken for granted. */
export interface SourceError {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown };
}

export const codeOf = (error: SourceError | null): string => String(error?.extensions?.code ?? '');

/** The codes of a source's errors, each once. */
export const codesOf = (errors: unknown): string[] =>
  Array.isArray(errors) ? [...new Set((errors as SourceError[]).map(codeOf))] : [];
