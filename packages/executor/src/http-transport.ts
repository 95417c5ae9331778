import { isUtf8 } from 'node:buffer';
import { Pool, type Dispatcher } from 'undici';
import { isGraphQLAnswer } from './graphql-answer';
import type { SourceAnswer } from './hooks';
import { SourceFailure } from './source-failure';
import type { Question, Transport } from './transport';

type Done = (answer: SourceAnswer | SourceFailure) => void;

export interface HttpOptions extends Omit<Pool.Options, 'factory'> {
  /** Bytes; a longer answer is a failure. */
  maxResponseSize?: number;
}

const DEFAULTS: HttpOptions = { connections: 64, maxResponseSize: 64 * 1024 * 1024, headersTimeout: 0, bodyTimeout: 0 };

/**
 * One undici pool. It dispatches without a promise or a stream per question, which is half of what `request` costs; the
 * deadline is one timer, since undici's own are coarse.
 */
export class HttpTransport implements Transport {
  /** Also for what else is asked of the source, such as its health. */
  readonly pool: Pool;
  private readonly path: string;

  constructor(url: string, options: HttpOptions = {}) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, { ...DEFAULTS, ...options });
  }

  send({ body, headers, timeout }: Question, done: Done): () => void {
    const answer = new Answer(done, timeout);
    const all = { 'content-type': 'application/json', accept: 'application/json', ...headers };
    this.pool.dispatch({ path: this.path, method: 'POST', headers: all, body }, answer);
    return () => answer.giveUp('ABORTED');
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Collects one answer; whatever happens first decides, and decides once. */
class Answer implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private done: Done | undefined;
  private status = 0;
  private type = '';
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(done: Done, timeout: number) {
    this.done = done;
    this.timer = setTimeout(() => this.giveUp('TIMEOUT'), timeout);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.done === undefined) controller.abort(new Error('given up'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    this.status = status;
    this.type = String(headers['content-type']);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.done !== undefined) this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.end(this.read());
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    const { code, name } = error as NodeJS.ErrnoException;
    this.end(new SourceFailure('CONNECTION', code ?? name));
  }

  giveUp(kind: 'TIMEOUT' | 'ABORTED'): void {
    if (this.done === undefined) return;
    this.end(new SourceFailure(kind, kind === 'TIMEOUT' ? 'deadline' : 'given up'));
    this.controller?.abort(new Error('given up'));
  }

  private end(answer: SourceAnswer | SourceFailure): void {
    const { done } = this;
    if (done === undefined) return;
    this.done = undefined;
    clearTimeout(this.timer);
    done(answer);
  }

  private read(): SourceAnswer | SourceFailure {
    const { status, type, chunks } = this;
    if (status === 401 || status === 403 || !type.includes('json')) {
      return new SourceFailure('STATUS', `HTTP ${status} ${type.slice(0, 60)}`);
    }
    const answer = parse(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    if (!isGraphQLAnswer(answer)) return new SourceFailure('BODY', `no GraphQL response, HTTP ${status}`);
    if (status >= 500 && !answer.errors?.length) return new SourceFailure('STATUS', `HTTP ${status}`);
    return { status, data: answer.data, errors: answer.errors, extensions: answer.extensions };
  }
}

/** Undefined for what is not JSON: a NaN, half a body, a page, other bytes than UTF-8. */
function parse(body: Buffer): unknown {
  try {
    return isUtf8(body) ? JSON.parse(body.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}
