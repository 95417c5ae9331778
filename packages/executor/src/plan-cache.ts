import { validate, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { KnownOperation } from './known-operation';
import type { LoadedSchema } from './loaded-schema';

/** The operations of the supergraph of this moment. */
export class PlanCache {
  private readonly known: LRUCache<string, KnownOperation>;
  private schema: { readonly loaded: LoadedSchema; readonly meaning: string } | undefined;

  constructor(max: number) {
    this.known = new LRUCache({ max });
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
  async warm(before: PlanCache, limit: number): Promise<void> {
    const { loaded, meaning } = this.schema!;
    const isSame = before.schema?.meaning === meaning;
    const latest = [...before.known.entries()].slice(0, isSame ? undefined : limit);
    for (const [key, old] of latest.reverse()) {
      if (!isSame && validate(loaded.apiSchema, old.document).length > 0) continue;
      const operation = old.renewed(loaded);
      if (isSame) operation.takeOver(old);
      else await operation.compileAs(old).catch(() => undefined);
      this.known.set(key, operation);
    }
  }

  async close(): Promise<void> {
    await this.schema?.loaded.close();
  }

  /** `text` identifies the document: its own text, or a hash of it. */
  get(text: string, document: DocumentNode, operationName: string | undefined): KnownOperation {
    const key = operationName ? `${operationName} ${text}` : text;
    let operation = this.known.get(key);
    if (operation === undefined) {
      if (this.schema === undefined) throw new Error('No supergraph is loaded.');
      this.known.set(key, (operation = new KnownOperation(document, operationName, this.schema.loaded)));
    }
    return operation;
  }
}
