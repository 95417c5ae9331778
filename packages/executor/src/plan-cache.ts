import { createHash } from 'node:crypto';
import { parse, print, visit, type DirectiveNode, type DocumentNode } from 'graphql';
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
   * Plans survive only where nothing but descriptions and addresses changed; operations that are under way keep the one
   * they have.
   */
  load(supergraphSdl: string, load: () => LoadedSchema): void {
    const meaning = meaningOf(supergraphSdl);
    if (this.schema?.meaning === meaning) return;
    const before = this.schema;
    this.schema = { loaded: load(), meaning };
    this.known.clear();
    void before?.loaded.close();
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

/** What of a supergraph a plan depends on. */
function meaningOf(supergraphSdl: string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    Directive: (directive) => (directive.name.value === 'join__graph' ? withoutUrl(directive) : undefined),
  });
  return createHash('sha256').update(print(document)).digest('base64');
}

const withoutUrl = (directive: DirectiveNode): DirectiveNode => ({
  ...directive,
  arguments: directive.arguments?.filter(({ name }) => name.value !== 'url'),
});
