import type { Graph } from './model';
import type { Store } from './store';

/** Counts the mutations of one operation, whichever subgraphs they are in: their order shows, and one that is run twice. */
export class Turns {
  private count = 0;

  restart(): void {
    this.count = 0;
  }

  /** What a mutation answers with. */
  take({ mutations }: Graph, store: Store, name: string, n: number): unknown {
    this.count++;
    const field = mutations.find((one) => one.name === name)!;
    return name.startsWith('tel_') ? this.count * 10 + n : store.value('Mutation', 0, field, n);
  }
}
