import type { AnswerMerger } from './answer-merger';
import { AskedEntity, type AskedEntities } from './asked-entities';
import type { CompiledFetch } from './compiled-fetch';
import type { CompiledOperation } from './compiled-operation';
import type { Data } from './release';
import type { Group } from './request-text';

/** A fetch with the objects of our data that it is about. */
export interface Asked {
  readonly fetch: CompiledFetch;
  readonly targets: readonly Data[];
}

/** The entities that one list of representations asks for, in its order. */
export interface Entities {
  readonly group: Group;
  readonly list: readonly AskedEntity[];
}

/** One question to one source: the body, and what the answer belongs to. */
export class Question {
  readonly body: string;
  readonly isEmpty: boolean;
  readonly entities: readonly Entities[] = [];
  /** Entities that another question, still under way, asks the same of. */
  readonly awaited = new Set<AskedEntity>();
  private readonly fresh = new Map<CompiledFetch, AskedEntity[]>();

  constructor(
    readonly asked: readonly Asked[],
    compiled: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    private readonly merger: AnswerMerger,
    private readonly known: AskedEntities,
  ) {
    let fetches = asked.map(({ fetch }) => fetch);
    const parts: string[] = [];
    if (fetches[0]!.extractor !== undefined) {
      for (const { fetch, targets } of asked) for (const target of targets) this.add(fetch, target);
      fetches = [...this.fresh.keys()];
    }
    this.isEmpty = fetches.length === 0;
    if (this.isEmpty) {
      this.body = '';
      return;
    }
    const text = compiled.requestText(fetches);
    this.entities = text.groups.map((group) => ({ group, list: group.fetches.flatMap((one) => this.fresh.get(one)!) }));
    for (const { group, list } of this.entities) {
      parts.push(`"${group.variable}":[${list.map((one) => one.text).join(',')}]`);
    }
    for (const name of text.variables) {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    }
    this.body = `${text.prefix}${parts.join(',')}}}`;
  }

  /** An object that lacks something is asked for what does not need it; the rest says why, if that is known. */
  private add(fetch: CompiledFetch, target: Data): void {
    const extractor = fetch.extractor!;
    if (!extractor.applies(target.__typename)) return;
    const text = extractor.read(target);
    if (typeof text === 'string') return this.ask(fetch, text, target);
    const missing = extractor.missing(target);
    const names = missing.map(({ name }) => name);
    const reduced = fetch.without(names, target.__typename as string);
    const error = missing.find((one) => one.error)?.error;
    if (error !== undefined) this.merger.failExcept(fetch.tree, reduced?.tree, target, error.error);
    if (reduced !== undefined) this.add(reduced, target);
  }

  private ask(fetch: CompiledFetch, text: string, target: Data): void {
    const known = this.known.of(fetch);
    let entity = known.get(text);
    if (entity === undefined) {
      known.set(text, (entity = new AskedEntity(text, fetch)));
      const fresh = this.fresh.get(fetch);
      if (fresh === undefined) this.fresh.set(fetch, [entity]);
      else fresh.push(entity);
    } else if (entity.outcome === undefined && !this.fresh.get(entity.fetch)?.includes(entity)) {
      this.awaited.add(entity);
    }
    entity.paths.add(fetch.path);
    entity.targets.push(target);
    if (entity.outcome !== undefined) this.merger.put(fetch.tree, entity.outcome, target, true);
  }
}
