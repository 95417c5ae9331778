import type { FastifyRequest } from 'fastify';

/** What of a request decides which question it asks; not yet known to be well-formed. */
export interface Question {
  /** The document, unless the client sends only its hash. */
  readonly text: string | undefined;
  /** SHA-256 in hex, as Apollo's persisted queries send it. */
  readonly hash: string | undefined;
}

export function questionOf({ body }: FastifyRequest): Question {
  const { query, extensions } = (body ?? {}) as { query?: unknown; extensions?: Extensions | null };
  return { text: textOf(query), hash: textOf(extensions?.persistedQuery?.sha256Hash) };
}

interface Extensions {
  persistedQuery?: { sha256Hash?: unknown } | null;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
