import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { GatewayError } from '../error/gateway-error';

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

/** Throws {@link GatewayError} with 400 for a hash that is not sent as it should be, or is that of another question. */
export function checkHash({ body }: FastifyRequest, { text, hash }: Question): void {
  const { extensions } = (body ?? {}) as { extensions?: Extensions | null };
  const persisted = extensions?.persistedQuery;
  if (persisted === undefined || persisted === null) return;
  const own = text === undefined ? hash : createHash('sha256').update(text).digest('hex');
  if (persisted.version === 1 && hash === own && HASH.test(hash ?? '')) return;
  const message =
    'Stuur in extensions.persistedQuery version 1, en in sha256Hash de SHA-256 van deze vraag in kleine hex.';
  throw new GatewayError('BAD_REQUEST', message, { status: 400 });
}

const HASH = /^[\da-f]{64}$/;

interface Extensions {
  persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
