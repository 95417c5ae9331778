/** A W3C `traceparent`: the trace that a request belongs to, and the span of whoever asked. */
export interface Traceparent {
  /** 32 hexadecimal digits. */
  readonly trace: string;
  /** 16 hexadecimal digits. */
  readonly ouder: string;
}

/** Undefined for a missing or malformed one. */
export function readTraceparent(header: unknown): Traceparent | undefined {
  const [, trace, ouder] = TRACEPARENT.exec(String(header)) ?? [];
  return trace === undefined || ouder === undefined ? undefined : { trace, ouder };
}

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;
