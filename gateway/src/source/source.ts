import {
  HttpTransport,
  type Question,
  type SourceAnswer,
  type SourceFailure,
  type Transport,
} from '@ketenhub/executor';
import type { HubTls } from '@ketenhub/identity';
import { Asking } from './asking';
import { Breaker, type BreakerOptions, type BreakerState } from './breaker';
import { publicName, type PublicName } from './public-name';

export interface SourceOptions {
  name: string;
  /** Where the subgraph's GraphQL is. */
  url: string;
  breaker: BreakerOptions;
  tls: HubTls | undefined;
}

/** A subgraph as the gateway reaches it: one connection pool, one breaker. */
export class Source implements Transport {
  readonly publicName: PublicName;
  private readonly http: HttpTransport;
  private readonly breaker: Breaker<Asking>;

  constructor({ name, url, breaker, tls }: SourceOptions) {
    this.publicName = publicName(name);
    this.http = new HttpTransport(url, tls && { connect: { ...tls } });
    this.breaker = new Breaker((asking) => asking.answer(), breaker);
  }

  send(question: Question, done: (answer: SourceAnswer | SourceFailure) => void): () => void {
    const asking = new Asking(this.http, question);
    void this.breaker.run(asking).then(done);
    return () => asking.giveUp();
  }

  get breakerState(): BreakerState {
    return this.breaker.state;
  }

  /** Whether the process behind the source says that it lives, within `timeout` milliseconds. */
  async isAlive(timeout: number): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(timeout);
      const { statusCode, body } = await this.http.pool.request({ path: '/health/live', method: 'GET', signal });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    this.breaker.stop();
    return this.http.pool.destroyed ? Promise.resolve() : this.http.close();
  }

  /** Gives up what is still under way. */
  destroy(): Promise<void> {
    this.breaker.stop();
    return this.http.pool.destroyed ? Promise.resolve() : this.http.pool.destroy();
  }
}
