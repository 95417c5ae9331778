import { randomBytes } from 'node:crypto';

/** A W3C trace context: which chain of requests this one belongs to. */
export interface Trace {
  /** 32 hex digits. */
  readonly id: string;
  /** 2 hex digits, passed on as they came. */
  readonly flags: string;
}

const TRACEPARENT = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(-.*)?$/;

/** Continues a valid `traceparent`; begins a new trace for a missing or malformed one. */
export function continueTrace(header: string | undefined): Trace {
  const [, version, id, flags, rest] = TRACEPARENT.exec(header ?? '') ?? [];
  if (id === undefined || flags === undefined || (version === '00' && rest !== undefined)) {
    return { id: randomBytes(16).toString('hex'), flags: '01' };
  }
  return { id, flags };
}

/** The `traceparent` of a next request in this trace, with a span of its own. */
export const nextTraceparent = ({ id, flags }: Trace) => `00-${id}-${randomBytes(8).toString('hex')}-${flags}`;
