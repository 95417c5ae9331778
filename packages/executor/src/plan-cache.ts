import { setImmediate as turn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { validate, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { KnownOperation, type Asked } from './known-operation';
import type { LoadedSchema } from './loaded-schema';

/** How what was asked under another supergraph is asked under one with this schema: perhaps in other words, or in several. */
export type Again = (asked: Asked, schema: GraphQLSchema) => Iterable<Asked>;

const inTheSameWords: Again = (asked) => [asked];

/** Bytes that compiled operations may take, however many they are: clients choose how large they are. */
const MAX_WEIGHT = Math.floor(getHeapStatistics().heap_size_limit / 5);

/** The operations of the supergraph of this moment. */
export class PlanCache {
  private readonly known: LRUCache<string, KnownOperation>;
  private schema: { readonly loaded: LoadedSchema; readonly meaning: string } | undefined;

  constructor(max: number, maxWeight = MAX_WEIGHT) {
    this.known = new LRUCache({ max, maxSize: maxWeight, sizeCalculation: ({ weight }) => weight });
  }

  get size(): number {
    return this.known.size;
  }

  /**
   * Plans survive only where the meaning of the supergraph stays the same; operations that are under way keep the one
   * they have.
   */
  load(meaning: string, load: () => LoadedSchema): void {
    if (this.schema?.meaning === meaning) return;
    const before = this.schema;
    this.schema = { loaded: load(), meaning };
    this.known.clear();
    void before?.loaded.close();
  }

  /**
   * Compiles what was asked last of another supergraph, at most `limit` operations, so that the first to ask it here does
   * not wait; where both supergraphs mean the same, the plans are taken over as they are.
   */
  async warm(before: PlanCache, limit: number, again: Again = inTheSameWords): Promise<void> {
    const { loaded, meaning } = this.schema!;
    const latest = [...before.known.values()];
    const isSame = before.schema?.meaning === meaning;
    const made = isSame
      ? await moved(latest, loaded)
      : await compiledAgain(latest.slice(0, limit), loaded, limit, again);
    for (const operation of made.reverse()) this.keep(operation);
  }

  async close(): Promise<void> {
    await this.schema?.loaded.close();
  }

  get(asked: Asked): KnownOperation {
    const operation = this.known.get(keyOf(asked)) ?? this.make(asked);
    if (operation.hasGrown()) this.keep(operation);
    return operation;
  }

  private make(asked: Asked): KnownOperation {
    if (this.schema === undefined) throw new Error('No supergraph is loaded.');
    return new KnownOperation(asked, this.schema.loaded);
  }

  /** The cache weighs what is put in it, once. */
  private keep(operation: KnownOperation): void {
    const key = keyOf(operation.asked);
    this.known.delete(key);
    this.known.set(key, operation);
  }
}

const keyOf = ({ queryHash, operationName }: Asked) => (operationName ? `${operationName} ${queryHash}` : queryHash);

async function moved(latest: readonly KnownOperation[], schema: LoadedSchema): Promise<KnownOperation[]> {
  const made: KnownOperation[] = [];
  for (const old of latest) {
    await turn();
    made.push(old.movedTo(schema));
  }
  return made;
}

/** What is not valid any more is left out; it is refused when it is asked. */
async function compiledAgain(
  latest: readonly KnownOperation[],
  schema: LoadedSchema,
  limit: number,
  again: Again,
): Promise<KnownOperation[]> {
  const made = new Map<string, KnownOperation>();
  const compile = async (asked: Asked, old: KnownOperation) => {
    await turn();
    const key = keyOf(asked);
    if (!made.has(key)) {
      if (made.size >= limit || validate(schema.apiSchema, asked.document).length > 0) return;
      made.set(key, new KnownOperation(asked, schema));
    }
    await made.get(key)!.compileAs(old);
  };
  for (const old of latest) {
    try {
      for (const asked of again(old.asked, schema.apiSchema)) await compile(asked, old);
    } catch {
      continue;
    }
  }
  return [...made.values()];
}
