import { SourceFailure, type SourceAnswer } from '@ketenhub/executor';
import CircuitBreaker from 'opossum';

export interface BreakerOptions {
  /** Questions in ten seconds before it judges; half of them failed opens it. */
  readonly volume: number;
  /** Milliseconds that nothing is asked; then one question tries. */
  readonly reset: number;
}

export type BreakerState = 'heel' | 'doorgeslagen' | 'op proef';

/** Stops asking a source that keeps failing: whoever asks is told at once, and the source gets air. */
export class Breaker<A> {
  private readonly circuit: CircuitBreaker<[A], SourceAnswer>;

  constructor(work: (asked: A) => Promise<SourceAnswer>, { volume, reset }: BreakerOptions) {
    this.circuit = new CircuitBreaker(work, {
      timeout: false,
      volumeThreshold: volume,
      errorThresholdPercentage: 50,
      resetTimeout: reset,
      errorFilter: isOfTheClient,
    });
  }

  get state(): BreakerState {
    if (this.circuit.halfOpen) return 'op proef';
    return this.circuit.opened ? 'doorgeslagen' : 'heel';
  }

  /** Never rejects. */
  async run(asked: A): Promise<SourceAnswer | SourceFailure> {
    try {
      return await this.circuit.fire(asked);
    } catch (error) {
      if (error instanceof SourceFailure) return error;
      const { code, name } = error as { code?: string; name: string };
      return new SourceFailure('CONNECTION', code === 'EOPENBREAKER' ? 'breaker open' : name);
    }
  }

  stop(): void {
    this.circuit.shutdown();
  }
}

/** A question that was given up says nothing of the source. */
const isOfTheClient = (error: unknown) => error instanceof SourceFailure && error.kind === 'ABORTED';
