import CircuitBreaker from 'opossum';
import { ClientGone, SourceFailure } from './failure';

export interface BreakerOptions {
  /** Questions in ten seconds before it judges; half of them failed opens it. */
  readonly volume: number;
  /** Milliseconds that nothing is asked; then one question tries. */
  readonly reset: number;
}

/** Stops asking a source that keeps failing: whoever asks is told at once, and the source gets air. */
export class Breaker<A extends unknown[], R> {
  private readonly circuit: CircuitBreaker<A, R>;

  constructor(work: (...asked: A) => Promise<R>, { volume, reset }: BreakerOptions) {
    this.circuit = new CircuitBreaker(work, {
      timeout: false,
      volumeThreshold: volume,
      errorThresholdPercentage: 50,
      resetTimeout: reset,
      errorFilter: (error) => error instanceof ClientGone,
    });
  }

  async run(...asked: A): Promise<R> {
    try {
      return await this.circuit.fire(...asked);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EOPENBREAKER') throw error;
      throw new SourceFailure('BRON_ONBEREIKBAAR', 'breaker open');
    }
  }

  stop(): void {
    this.circuit.shutdown();
  }
}
