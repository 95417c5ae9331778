import type { ServiceEndpointDefinition } from '@apollo/gateway';
import { SourceFailure } from './source-failure';
import type { Transport } from './transport';

interface Opened {
  readonly url: string | undefined;
  readonly transport: Transport;
}

/** How each source of the supergraph is reached; what a new supergraph no longer names is closed when it is done. */
export class Transports {
  private opened = new Map<string, Opened>();
  private readonly closing = new Set<Promise<void>>();

  constructor(private readonly open: (source: ServiceEndpointDefinition) => Transport) {}

  /** An operation that is under way may ask a source that the supergraph of this moment no longer names: it is not there. */
  get(source: string): Transport {
    return this.opened.get(source)?.transport ?? GONE;
  }

  load(sources: readonly ServiceEndpointDefinition[]): void {
    const before = this.opened;
    this.opened = new Map(
      sources.map((source) => {
        const same = before.get(source.name);
        return [source.name, same?.url === source.url ? same! : { url: source.url, transport: this.open(source) }];
      }),
    );
    const kept = new Set([...this.opened.values()]);
    for (const one of before.values()) if (!kept.has(one)) this.end(one);
  }

  async close(): Promise<void> {
    for (const one of this.opened.values()) this.end(one);
    await Promise.all(this.closing);
  }

  private end({ transport }: Opened): void {
    const closing = transport.close().finally(() => this.closing.delete(closing));
    this.closing.add(closing);
  }
}

const GONE: Transport = {
  send: (_, done) => {
    setImmediate(() => done(new SourceFailure('CONNECTION', 'no such source')));
    return () => undefined;
  },
  close: () => Promise.resolve(),
};
