import { Pool, type Dispatcher } from 'undici';
import { SOURCE_CODES } from '../error/codes';
import { codesOf } from './error-codes';
import { publicName, type PublicName } from './public-name';

/** Why a source gave no usable answer. */
export type SourceFailureCode = 'BRON_ONBEREIKBAAR' | 'BRON_TE_LAAT';

/** A source that did not answer, or not with GraphQL. `cause` is for the log and holds no URL or body. */
export class SourceFailure extends Error {
  constructor(
    readonly code: SourceFailureCode,
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
    this.name = 'SourceFailure';
  }
}

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
  /** Milliseconds a question may take, connecting included. */
  timeout: number;
}

/** A subgraph as the gateway reaches it: one connection pool, one deadline. */
export class Source {
  readonly name: string;
  readonly publicName: PublicName;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly timeout: number;

  constructor({ name, url, timeout }: SourceOptions) {
    const { origin, pathname, search } = new URL(url);
    this.name = name;
    this.publicName = publicName(name);
    this.path = pathname + search;
    this.timeout = timeout;
    this.pool = new Pool(origin, { connections: 64, maxResponseSize: MAX_ANSWER, headersTimeout: 0, bodyTimeout: 0 });
  }

  /** Posts a question; throws {@link SourceFailure}. */
  async ask(body: string, headers: Record<string, string>): Promise<SourceAnswer> {
    try {
      const response = await this.pool.request({
        path: this.path,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(this.timeout),
      });
      return await readAnswer(response);
    } catch (error) {
      throw toFailure(error);
    }
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
    return this.pool.destroy();
  }
}

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

function toFailure(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TimeoutError') return new SourceFailure('BRON_TE_LAAT', 'deadline');
  return new SourceFailure('BRON_ONBEREIKBAAR', code ?? name ?? 'unknown');
}
