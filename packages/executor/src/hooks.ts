import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { ErrorTemplate } from './failed';
import type { SourceFailure } from './source-failure';

export type Path = readonly (string | number)[];

/** One operation of one client, as Apollo Server hands it over; `context` is the application's own. */
export type OperationContext<C> = GatewayGraphQLRequestContext<C & Record<string, unknown>>;

/** One question that is about to go, or went, to a source. */
export interface SourceRequest<C> {
  /** Name of the subgraph. */
  readonly source: string;
  readonly operation: OperationContext<C>;
  /** Whether the source may be asked again without harm. */
  readonly isQuery: boolean;
}

/** What a source answered, before any of it is used. */
export interface SourceAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/**
 * All places in the client's answer that a path of this source's answer stands for: aliases as the client wrote them,
 * every position of every list. Empty for what the client did not ask for. An answer can also serve objects that are met
 * later, so call it in `beforeRelease` or after: then it knows all. It walks the data once, at the first call.
 */
export type ToClientPaths = (path: Path) => Path[];

/** Where a gateway takes part in an operation. Without them sources are asked without headers, and errors pass as they are. */
export interface Hooks<C = unknown> {
  /** Headers for one question. A promise is waited for; return a plain value where nothing has to be waited for. */
  beforeFetch?(request: SourceRequest<C>): Record<string, string> | Promise<Record<string, string>>;
  /** Sees an answer before it is used; a {@link SourceFailure} that it returns takes the answer's place. */
  afterFetch?(request: SourceRequest<C>, answer: SourceAnswer, toClientPaths: ToClientPaths): SourceFailure | void;
  /** What the client reads of an error of a source. */
  onSourceError?(request: SourceRequest<C>, error: GraphQLFormattedError): ErrorTemplate;
  /** What the client reads, at every field concerned, when a source gave no usable answer. */
  onSourceFailure?(request: SourceRequest<C>, failure: SourceFailure): ErrorTemplate;
  /** Has the last word on the answer. */
  beforeRelease?(result: ExecutionResult, operation: OperationContext<C>): ExecutionResult;
  /** Ends what is still going on for an operation, as when the client has left. */
  signal?(operation: OperationContext<C>): AbortSignal | undefined;
}
