import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isPath, placeError } from './answer-errors';
import type { AskedEntity, Outcome } from './asked-entities';
import { pathsBelow, placesAt, type Place } from './client-paths';
import { Failed, type ErrorTemplate } from './failed';
import type { Hooks, Path, SourceAnswer, SourceRequest, ToClientPaths } from './hooks';
import { Merger, rename } from './merger';
import type { Question } from './question';
import type { Data } from './release';
import type { SelectionTree, TreeEntry } from './selection-tree';
import type { ObjectShape } from './shape';
import { SourceFailure } from './source-failure';
import type { Subtypes } from './subtypes';

/** Takes the answers of the sources of one operation: data, errors, and what is missing because of them. */
export class AnswerMerger {
  private readonly merger: Merger;

  constructor(
    private readonly subtypes: Subtypes,
    shared: Set<unknown>,
    private readonly client: { readonly root: Data; readonly shape: ObjectShape },
    private readonly looseErrors: GraphQLError[],
    private readonly hooks: Hooks<never>,
  ) {
    this.merger = new Merger(subtypes, shared);
  }

  take(question: Question, request: SourceRequest<never>, answered: SourceAnswer | SourceFailure): void {
    let answer = answered;
    if (!(answer instanceof SourceFailure)) {
      answer = hasEntities(question, answer)
        ? (this.hooks.afterFetch?.(request, answer, this.toClientPaths(question, answer)) ?? answer)
        : new SourceFailure('BODY', 'not the entities that were asked for');
    }
    if (answer instanceof SourceFailure) {
      const error = this.hooks.onSourceFailure?.(request, answer) ?? defaultFailure(answer);
      return this.failAll(question, error);
    }
    const errors = (answer.errors ?? []).map((error) => ({
      path: error.path,
      error: this.hooks.onSourceError?.(request, error) ?? defaultError(error),
    }));
    if (question.entities.length === 0) this.takeRoot(question, answer, errors);
    else this.takeEntities(question, answer, errors);
  }

  /** Everything that was asked about this object and is not there is missing because of this error. */
  fail(tree: SelectionTree, target: Data, error: ErrorTemplate, below: Path = []): void {
    const { __typename: typename } = target;
    if (typeof typename === 'string' && this.subtypes.isAbstract(typename)) {
      target.__typename = new Failed(error, below);
      return;
    }
    for (const { name, on } of tree.entries) {
      if (target[name] !== undefined || !this.applies(on, target.__typename)) continue;
      target[name] = new Failed(error, name === below[0] ? below.slice(1) : []);
    }
  }

  /** The same for what is asked in the one question and not in the other. */
  failExcept(tree: SelectionTree, asked: SelectionTree | undefined, target: Data, error: ErrorTemplate): void {
    const kept = new Set(asked?.entries.map(({ key }) => key));
    this.fail({ ...tree, entries: tree.entries.filter(({ key }) => !kept.has(key)) }, target, error);
  }

  private takeRoot({ asked }: Question, { data }: SourceAnswer, errors: readonly Placed[]): void {
    const { fetch, targets } = asked[0]!;
    if (!data) {
      for (const target of targets) {
        for (const { error, path } of errors) this.fail(fetch.tree, target, error, isPath(path) ? path : []);
      }
      return;
    }
    const loose = errors.filter(({ path, error }) => !isPath(path) || !placeError(data, path, error));
    for (const { error } of loose) if (!failNulls(fetch.tree, data, error)) this.addLoose(error);
    rename(fetch.tree, data);
    for (const target of targets) this.merger.merge(fetch.tree, data, target, targets.length > 1);
  }

  private takeEntities({ entities }: Question, { data }: SourceAnswer, errors: readonly Placed[]): void {
    for (const { group, list } of entities) {
      const { tree } = group.fetches[0]!;
      const lost = new Map<number, { error: ErrorTemplate; below: Path }>();
      const answers = (data?.[group.alias] ?? list.map(() => null)) as (Data | null)[];
      const general: ErrorTemplate[] = [];
      for (const { path, error } of errors) {
        const [alias, index, ...below] = isPath(path) ? path : [];
        if (alias !== undefined && alias !== group.alias) continue;
        const entity = typeof index === 'number' ? answers[index] : undefined;
        if (typeof index !== 'number' || index >= answers.length) general.push(error);
        else if (entity === null) {
          if (!lost.has(index)) lost.set(index, { error, below });
        } else if (!placeError(entity, below, error)) this.addLoose(error);
      }
      answers.forEach((entity, i) => {
        if (entity !== null) rename(tree, entity);
        this.settle(tree, list[i]!, { entity, ...(entity === null && (lost.get(i) ?? { error: general[0] })) });
      });
      if (!answers.includes(null)) for (const error of general) this.addLoose(error);
    }
  }

  private settle(tree: SelectionTree, asked: AskedEntity, outcome: Outcome): void {
    asked.outcome = outcome;
    for (const target of asked.targets) this.put(tree, outcome, target, asked.targets.length > 1);
  }

  /** Puts what a source said of an entity into an object of ours. */
  put(tree: SelectionTree, { entity, error, below }: Outcome, target: Data, isShared: boolean): void {
    if (entity === null) this.lose(tree, target, error, below);
    else if (!this.isSame(entity, target)) this.fail(tree, target, WRONG_TYPE);
    else this.merger.merge(tree, entity, target, isShared);
  }

  /** The source has no such entity, or could not make it. */
  private lose(tree: SelectionTree, target: Data, error: ErrorTemplate | undefined, below: Path = []): void {
    if (error !== undefined) return this.fail(tree, target, error, below);
    for (const { name, on } of tree.entries) {
      if (target[name] === undefined && this.applies(on, target.__typename)) target[name] = null;
    }
  }

  private isSame(entity: Data, { __typename: expected }: Data): boolean {
    const { __typename: said } = entity;
    if (said === undefined || said === expected) return true;
    if (typeof said !== 'string' || typeof expected !== 'string') return false;
    return this.subtypes.isOf(said, expected) || this.subtypes.isOf(expected, said);
  }

  private applies(on: TreeEntry['on'], typename: unknown): boolean {
    if (typeof typename !== 'string') return true;
    return on.some((conditions) => conditions.every((condition) => this.subtypes.isOf(typename, condition)));
  }

  private failAll({ asked, entities }: Question, error: ErrorTemplate): void {
    for (const { fetch, targets } of asked) {
      if (fetch.extractor === undefined) for (const target of targets) this.fail(fetch.tree, target, error);
    }
    for (const { group, list } of entities) {
      for (const one of list) this.settle(group.fetches[0]!.tree, one, { entity: null, error });
    }
  }

  private addLoose({ message, extensions }: ErrorTemplate): void {
    if (this.looseErrors.length < MAX_LOOSE) this.looseErrors.push(new GraphQLError(message, { extensions }));
  }

  private toClientPaths(question: Question, { data }: SourceAnswer): ToClientPaths {
    const { root, shape } = this.client;
    const start: Place = { path: [], object: root, shape };
    const known = new Map<readonly string[], ReadonlyMap<Data, readonly Place[]>>();
    const placesOf = (at: readonly string[]) => {
      if (!known.has(at)) known.set(at, byObject(placesAt(start, at)));
      return known.get(at)!;
    };
    const perEntity = new Map<AskedEntity, readonly Place[]>();
    const placesOfEntity = (asked: AskedEntity) => {
      let places = perEntity.get(asked);
      if (places === undefined) {
        const targets = [...new Set(asked.targets)];
        places = [...asked.paths].flatMap((at) => targets.flatMap((target) => placesOf(at).get(target) ?? []));
        perEntity.set(asked, places);
      }
      return places;
    };
    return (path) => {
      if (question.entities.length === 0) {
        const { fetch } = question.asked[0]!;
        const tail = renamed(fetch.tree, path);
        return placesAt(start, fetch.path).flatMap((place) => pathsBelow(place, undefined, data, tail));
      }
      const [alias, index, ...below] = path;
      const entities = question.entities.find(({ group }) => group.alias === alias);
      if (entities === undefined || typeof index !== 'number') return [];
      const asked = entities.list[index];
      if (asked === undefined) return [];
      const entity = (data?.[alias!] as unknown[] | undefined)?.[index];
      const tail = renamed(asked.fetch.tree, below);
      return placesOfEntity(asked).flatMap((place) => pathsBelow(place, place.object.__typename, entity, tail));
    };
  }
}

interface Placed {
  readonly path: GraphQLFormattedError['path'];
  readonly error: ErrorTemplate;
}

const MAX_LOOSE = 100;

/** An object stands in more places where entities share it. */
function byObject(places: readonly Place[]): ReadonlyMap<Data, readonly Place[]> {
  const grouped = new Map<Data, Place[]>();
  for (const place of places) {
    const same = grouped.get(place.object);
    if (same === undefined) grouped.set(place.object, [place]);
    else same.push(place);
  }
  return grouped;
}

const WRONG_TYPE: ErrorTemplate = {
  message: 'A source answered with an object of another type than was asked for.',
  extensions: { code: 'VALUE_INVALID' },
};

const hasEntities = ({ entities }: Question, answer: SourceAnswer) =>
  entities.every(({ group, list }) => isComplete(answer, group.alias, list.length));

function isComplete({ data, errors }: SourceAnswer, alias: string, count: number): boolean {
  const list = data?.[alias];
  if (list === null || list === undefined) return data === null || (errors?.length ?? 0) > 0;
  return (
    Array.isArray(list) &&
    list.length === count &&
    list.every((item) => typeof item === 'object' && !Array.isArray(item))
  );
}

/** An error without a usable path is about everything that is missing. */
function failNulls({ entries }: SelectionTree, data: Data, error: ErrorTemplate): boolean {
  const empty = entries.filter(({ key }) => data[key] === null || data[key] === undefined);
  for (const { key } of empty) data[key] = new Failed(error);
  return empty.length > 0;
}

/** A path in the source's answer, in the names of our data. */
function renamed(tree: SelectionTree | undefined, path: Path): Path {
  const [step, ...rest] = path;
  if (step === undefined || tree === undefined || !tree.renames) return path;
  if (typeof step === 'number') return [step, ...renamed(tree, rest)];
  const entry = tree.entries.find(({ key }) => key === step);
  return [entry?.name ?? step, ...renamed(entry?.below, rest)];
}

const defaultFailure = ({ kind }: SourceFailure): ErrorTemplate => ({
  message: 'A source could not be asked.',
  extensions: { code: kind === 'TIMEOUT' ? 'SOURCE_TIMEOUT' : 'SOURCE_UNAVAILABLE' },
});

const defaultError = ({ message, extensions }: GraphQLFormattedError): ErrorTemplate => ({
  message: typeof message === 'string' ? message : 'A source answered with an error.',
  extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions },
});
