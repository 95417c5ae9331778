import { Pool, type Dispatcher } from 'undici';
import { SOURCE_CODES } from '../error/codes';
import { Breaker, type BreakerOptions } from './breaker';
import { codesOf } from './error-codes';
import { ClientGone, SourceFailure } from './failure';
import { publicName, type PublicName } from './public-name';

/** The JSON object of a GraphQL response; what is in it is for the data source to judge. */
export interface SourceAnswer {
  data?: Record<string, unknown> | null;
  errors?: unknown;
  extensions?: Record<string, unknown>;
}

export interface SourceOptions {
  name: string;
  /** Where the subgraph's GraphQL is. */
  url: string;
  /** Milliseconds a question may take, connecting and a second try included. */
  timeout: number;
  breaker: BreakerOptions;
}

/** One question to a source. */
export interface Asked {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A read may be asked twice, and be given up when nobody waits for it; a write may not. */
  readonly isRead: boolean;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
}

/** A subgraph as the gateway reaches it: one connection pool, one deadline, one breaker. */
export class Source {
  readonly name: string;
  readonly publicName: PublicName;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly timeout: number;
  private readonly breaker: Breaker<[Asked], SourceAnswer>;

  constructor({ name, url, timeout, breaker }: SourceOptions) {
    const { origin, pathname, search } = new URL(url);
    this.name = name;
    this.publicName = publicName(name);
    this.path = pathname + search;
    this.timeout = timeout;
    this.pool = new Pool(origin, { connections: 64, maxResponseSize: MAX_ANSWER, headersTimeout: 0, bodyTimeout: 0 });
    this.breaker = new Breaker((asked) => this.tryTwice(asked), breaker);
  }

  /** Posts a question; throws {@link SourceFailure}. */
  async ask(asked: Asked): Promise<SourceAnswer> {
    return this.breaker.run(asked);
  }

  private async tryTwice(asked: Asked): Promise<SourceAnswer> {
    const deadline = AbortSignal.timeout(asked.isRead ? this.timeout : this.timeout * WRITE_PATIENCE);
    try {
      return await this.post(asked, deadline);
    } catch (error) {
      if (!asked.isRead || !isConnectionFailure(error)) throw toFailure(error);
    }
    return this.post(asked, deadline).catch((error: unknown) => {
      throw toFailure(error);
    });
  }

  private async post({ body, headers, isRead, gone }: Asked, deadline: AbortSignal): Promise<SourceAnswer> {
    const response = await this.pool.request({
      path: this.path,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      signal: isRead ? AbortSignal.any([deadline, gone]) : deadline,
    });
    return readAnswer(response);
  }

  /** Whether the process behind the source says that it lives. */
  async isAlive(timeout: number): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(timeout);
      const { statusCode, body } = await this.pool.request({ path: '/health/live', method: 'GET', signal });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    this.breaker.stop();
    return this.pool.destroy();
  }
}

/** Deadlines: a withdrawal may wait for a lease to run out before it is confirmed. */
const WRITE_PATIENCE = 3;

/** Bytes; more is a broken source. */
const MAX_ANSWER = 64 * 1024 * 1024;

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<SourceAnswer> {
  const status = `HTTP ${statusCode} ${headers['content-type']}`;
  if (statusCode === 401 || statusCode === 403 || !/json/.test(String(headers['content-type']))) {
    await body.dump();
    throw new SourceFailure('BRON_ONBEREIKBAAR', status);
  }
  const answer: unknown = await body.json();
  if (!isAnswer(answer)) throw new SourceFailure('BRON_ONBEREIKBAAR', 'JSON that is no GraphQL response');
  if (statusCode >= 500 && !saysWhy(answer)) throw new SourceFailure('BRON_ONBEREIKBAAR', status);
  return answer;
}

const isAnswer = (answer: unknown): answer is SourceAnswer =>
  typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);

/** A source may be up and still unable to answer, for a reason that a partner may read. */
const saysWhy = ({ errors }: SourceAnswer) => codesOf(errors).some((code) => SOURCE_CODES.has(code));

/** The connection broke before there was an answer; a source that restarts does this to whoever asks at that moment. */
const isConnectionFailure = (error: unknown) =>
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes((error as { code?: string }).code ?? '');

function toFailure(error: unknown): Error {
  if (error instanceof SourceFailure) return error;
  if ((error as { name?: string }).name === 'AbortError') return new ClientGone();
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TimeoutError') return new SourceFailure('BRON_TE_LAAT', 'deadline');
  return new SourceFailure('BRON_ONBEREIKBAAR', code ?? name ?? 'unknown');
}
