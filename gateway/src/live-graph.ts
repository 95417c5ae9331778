import { Graph, type GraphParts } from './graph';

/**
 * The graph of this moment. A request keeps the one with which it began, rules, narrowing and sources included; an old
 * graph ends with its last request.
 */
export class LiveGraph {
  private readonly uses = new Map<Graph, number>();
  private taking: Promise<unknown> = Promise.resolve();

  private constructor(
    private now: Graph,
    private readonly parts: GraphParts,
  ) {}

  static async start(supergraph: string, parts: GraphParts): Promise<LiveGraph> {
    return new LiveGraph(await Graph.start(supergraph, parts), parts);
  }

  get current(): Graph {
    return this.now;
  }

  async use<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    const graph = this.now;
    this.uses.set(graph, (this.uses.get(graph) ?? 0) + 1);
    try {
      return await work(graph);
    } finally {
      const left = this.uses.get(graph)! - 1;
      if (left > 0) this.uses.set(graph, left);
      else this.uses.delete(graph);
      this.endIfOld(graph);
    }
  }

  /** Takes over a new supergraph; one that is no good is refused and logged, and what there was stays. */
  take(supergraph: string): Promise<void> {
    const taken = this.taking.then(() => this.replace(supergraph));
    this.taking = taken;
    return taken;
  }

  /** Gives up what is under way, in old graphs too. */
  async stop(): Promise<void> {
    await this.taking;
    await Promise.all([...new Set([this.now, ...this.uses.keys()])].map((graph) => graph.destroy()));
  }

  private async replace(supergraph: string): Promise<void> {
    const { log } = this.parts;
    const old = this.now;
    if (supergraph === old.supergraph) return;
    try {
      this.now = await Graph.start(supergraph, this.parts, old);
    } catch (error) {
      log.error({ reason: firstLine(error) }, 'a new supergraph was refused; the one before stays');
      return;
    }
    log.info('a new supergraph was taken over');
    this.endIfOld(old);
  }

  private endIfOld(graph: Graph): void {
    if (graph === this.now || this.uses.has(graph)) return;
    graph
      .stop()
      .catch((error: unknown) => this.parts.log.warn({ reason: firstLine(error) }, 'an old graph did not end'));
  }
}

/** It says what is wrong with a schema, and nothing of data. */
const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : 'unknown').split('\n')[0]!.slice(0, 300);
