import type { AnswerMerger } from './answer-merger';
import { AskedEntity, type AskedEntities } from './asked-entities';
import type { CompiledFetch } from './compiled-fetch';
import type { CompiledOperation } from './compiled-operation';
import type { Form } from './extractor';
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
  private readonly own = new Set<AskedEntity>();
  private form: Form | undefined;
  private knownOfForm!: Map<string | number, AskedEntity>;

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

  private add(fetch: CompiledFetch, target: Data): void {
    const form = fetch.extractor!.formOf(target.__typename);
    if (form === undefined) return;
    if (form !== this.form) {
      this.form = form;
      this.knownOfForm = this.known.of(form);
    }
    const value = form.only === undefined ? undefined : target[form.only];
    if (typeof value === 'string' || typeof value === 'number') {
      const known = this.knownOfForm.get(value);
      if (known !== undefined) return this.join(known, fetch, target);
    }
    const text = fetch.extractor!.read(form, target);
    if (typeof text !== 'string') return this.addReduced(fetch, target);
    const identity = typeof value === 'string' || typeof value === 'number' ? value : text;
    this.join(this.knownOfForm.get(identity) ?? this.ask(identity, text, fetch), fetch, target);
  }

  /** An object that lacks something is asked for what does not need it; the rest says why, if that is known. */
  private addReduced(fetch: CompiledFetch, target: Data): void {
    const missing = fetch.extractor!.missing(target);
    const names = missing.map(({ name }) => name);
    const reduced = fetch.without(names, target.__typename as string);
    const error = missing.find((one) => one.error)?.error;
    if (error !== undefined) this.merger.failExcept(fetch.tree, reduced?.tree, target, error.error);
    if (reduced !== undefined) this.add(reduced, target);
  }

  private ask(identity: string | number, text: string, fetch: CompiledFetch): AskedEntity {
    const entity = new AskedEntity(text, fetch);
    this.knownOfForm.set(identity, entity);
    const fresh = this.fresh.get(fetch);
    if (fresh === undefined) this.fresh.set(fetch, [entity]);
    else fresh.push(entity);
    this.own.add(entity);
    return entity;
  }

  private join(entity: AskedEntity, fetch: CompiledFetch, target: Data): void {
    if (entity.outcome === undefined && !this.own.has(entity)) this.awaited.add(entity);
    entity.paths.add(fetch.path);
    entity.targets.push(target);
    if (entity.outcome !== undefined) this.merger.put(fetch.tree, entity.outcome, target, true);
  }
}
