import type { AnswerMerger } from './answer-merger';
import type { CompiledFetch } from './compiled-fetch';
import type { CompiledOperation } from './compiled-operation';
import type { Data } from './release';
import type { Group } from './request-text';

/** A fetch with the objects of our data that it is about. */
export interface Asked {
  readonly fetch: CompiledFetch;
  readonly targets: readonly Data[];
}

/** The entities that one list of representations asks for. */
export interface Entities {
  readonly group: Group;
  /** Per representation, the objects of our data that its answer belongs to; equal representations are sent once. */
  readonly targets: readonly Data[][];
}

/** One question to one source: the body, and what the answer belongs to. */
export class Question {
  readonly body: string;
  readonly isEmpty: boolean;
  readonly entities: readonly Entities[] = [];

  constructor(
    readonly asked: readonly Asked[],
    compiled: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    merger: AnswerMerger,
  ) {
    const parts: string[] = [];
    let fetches = asked.map(({ fetch }) => fetch);
    if (fetches[0]!.extractor !== undefined) {
      const perFetch = represent(asked, merger);
      fetches = [...perFetch.keys()];
      const entities: Entities[] = [];
      for (const group of fetches.length === 0 ? [] : compiled.requestText(fetches).groups) {
        const perText = combine(group.fetches.map((fetch) => perFetch.get(fetch)!));
        parts.push(`"${group.variable}":[${[...perText.keys()].join(',')}]`);
        entities.push({ group, targets: [...perText.values()] });
      }
      this.entities = entities;
    }
    this.isEmpty = fetches.length === 0;
    if (this.isEmpty) {
      this.body = '';
      return;
    }
    const text = compiled.requestText(fetches);
    for (const name of text.variables) {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    }
    this.body = `${text.prefix}${parts.join(',')}}}`;
  }
}

type PerText = Map<string, Data[]>;

/** What lacks something that the source needs is asked for what does not need it; the rest says why, if that is known. */
function represent(asked: readonly Asked[], merger: AnswerMerger): Map<CompiledFetch, PerText> {
  const perFetch = new Map<CompiledFetch, PerText>();
  const add = (fetch: CompiledFetch, target: Data): void => {
    const extractor = fetch.extractor!;
    if (!extractor.applies(target.__typename)) return;
    const text = extractor.read(target);
    if (typeof text === 'string') return put(perFetch, fetch, text, target);
    const missing = extractor.missing(target);
    const names = missing.map(({ name }) => name);
    const reduced = fetch.without(names, target.__typename as string);
    const error = missing.find((one) => one.error)?.error;
    if (error !== undefined) merger.failExcept(fetch.tree, reduced?.tree, target, error.error);
    if (reduced !== undefined) add(reduced, target);
  };
  for (const { fetch, targets } of asked) for (const target of targets) add(fetch, target);
  return perFetch;
}

function put(perFetch: Map<CompiledFetch, PerText>, fetch: CompiledFetch, text: string, target: Data): void {
  let perText = perFetch.get(fetch);
  if (perText === undefined) perFetch.set(fetch, (perText = new Map()));
  const same = perText.get(text);
  if (same === undefined) perText.set(text, [target]);
  else same.push(target);
}

function combine(all: readonly PerText[]): PerText {
  if (all.length === 1) return all[0]!;
  const combined: PerText = new Map();
  for (const perText of all) {
    for (const [text, targets] of perText) {
      const same = combined.get(text);
      if (same === undefined) combined.set(text, [...targets]);
      else same.push(...targets);
    }
  }
  return combined;
}
