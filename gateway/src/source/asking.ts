import { SourceFailure, type Question, type SourceAnswer, type Transport } from '@ketenhub/executor';
import { SOURCE_CODES } from '../error/codes';
import { codesOf } from './error-codes';

/** Deadlines: a withdrawal may wait for a lease to run out before it is confirmed. */
const WRITE_PATIENCE = 3;

/** One question to a source. A read whose connection breaks is asked once more, within the same time; a write is not. */
export class Asking {
  private isGivenUp = false;
  private stop: () => void = () => undefined;

  constructor(
    private readonly transport: Transport,
    private readonly question: Question,
  ) {}

  /** Throws {@link SourceFailure}. */
  async answer(): Promise<SourceAnswer> {
    const { isQuery, timeout } = this.question;
    if (!isQuery) return usable(await this.ask(timeout * WRITE_PATIENCE));
    const until = performance.now() + timeout;
    const answer = await this.ask(timeout);
    if (!isBrokenConnection(answer) || this.isGivenUp) return usable(answer);
    return usable(await this.ask(Math.max(1, until - performance.now())));
  }

  /** Nobody waits for the answer any more. */
  giveUp(): void {
    this.isGivenUp = true;
    this.stop();
  }

  private ask(timeout: number): Promise<SourceAnswer | SourceFailure> {
    return new Promise((done) => {
      this.stop = this.transport.send({ ...this.question, timeout }, done);
    });
  }
}

/** A source may be up and still unable to answer, for a reason that a partner may read; else a 5xx is a failure. */
function usable(answer: SourceAnswer | SourceFailure): SourceAnswer {
  if (answer instanceof SourceFailure) throw answer;
  const { status, errors } = answer;
  if (status < 500 || codesOf(errors).some((code) => SOURCE_CODES.has(code))) return answer;
  throw new SourceFailure('STATUS', `HTTP ${status}`);
}

/** Broken before there was an answer; a source that restarts does this to whoever asks at that moment. */
const isBrokenConnection = (answer: SourceAnswer | SourceFailure) =>
  answer instanceof SourceFailure &&
  answer.kind === 'CONNECTION' &&
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(answer.reason);
