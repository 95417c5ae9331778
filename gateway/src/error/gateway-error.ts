import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Foutcode } from '@ketenhub/schema';

interface Options extends Pick<GraphQLErrorOptions, 'path'> {
  /** HTTP status of the whole response; left out where the rest of the answer still counts. */
  status?: number;
  headers?: ReadonlyMap<string, string>;
  /** What else a partner may read beside the code. */
  details?: Record<string, unknown>;
}

/** An error that a partner may read as it is. Every other error is masked. */
export class PartnerError extends GraphQLError {
  constructor(code: string, message: string, { path, status, headers, details }: Options = {}) {
    const http = status === undefined ? undefined : { status, headers: new Map(headers) };
    super(message, { path, extensions: { code, ...details, ...(http && { http }) } });
    this.name = new.target.name;
  }
}

/** An answer the gateway gives instead of data: a code and a Dutch sentence that says what to do. */
export class GatewayError extends PartnerError {
  constructor(code: Foutcode, message: string, options?: Options) {
    super(code, message, options);
  }
}

/** What a partner reads of a mistake of ours; the reference leads to the log. */
export function internalError(trace?: string, options: Pick<Options, 'path' | 'status'> = {}): GatewayError {
  const reference = trace === undefined ? '' : ` Meld het met kenmerk ${trace}.`;
  const details = trace === undefined ? {} : { kenmerk: trace };
  const message = `Er ging iets mis in de hub. Probeer het later opnieuw.${reference}`;
  return new GatewayError('INTERNE_FOUT', message, { ...options, details });
}
