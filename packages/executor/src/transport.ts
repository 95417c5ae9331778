import type { OperationContext, SourceAnswer } from './hooks';
import type { SourceFailure } from './source-failure';

/** One question on its way to a source. */
export interface Question {
  /** JSON of a GraphQL request. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds the answer may take, connecting included. */
  readonly timeout: number;
  /** Whether it may be sent twice. */
  readonly isQuery: boolean;
  /** Of which client operation it is a part. */
  readonly operation: OperationContext<unknown>;
}

/** How one source is reached. */
export interface Transport {
  /** Calls `done` once, later; the function it returns gives up, after which `done` is called with ABORTED or not at all. */
  send(question: Question, done: (answer: SourceAnswer | SourceFailure) => void): () => void;
  /** Lets what is under way finish. */
  close(): Promise<void>;
}
