import { GraphQLError, type ExecutionResult } from 'graphql';
import { AnswerMerger } from './answer-merger';
import { AskedEntities } from './asked-entities';
import type { CompiledFetch } from './compiled-fetch';
import type { CompiledOperation } from './compiled-operation';
import { objectsAt } from './flatten';
import type { Hooks, OperationContext, SourceAnswer, SourceRequest } from './hooks';
import type { Step } from './plan-graph';
import { Question, type Asked } from './question';
import { Release, type Data } from './release';
import { SourceFailure } from './source-failure';
import type { Transport } from './transport';

export interface Run {
  readonly compiled: CompiledOperation;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly introspection: Readonly<Record<string, unknown>>;
  readonly context: OperationContext<never>;
}

export interface Surroundings {
  readonly hooks: Hooks<never>;
  transport(source: string): Transport;
  /** Milliseconds a source may take. */
  timeout(source: string): number;
  /** Milliseconds the whole operation may take. */
  readonly operationTimeout: number | undefined;
}

/** A fetch whose turn has come. */
interface Ready {
  readonly fetch: CompiledFetch;
  readonly done: () => void;
}

/**
 * One operation on its way. It runs on callbacks: a promise per step would cost more than the step. Fetches that become
 * ready together and go to one source travel in one question.
 */
export class Execution {
  private readonly root: Data = {};
  private readonly shared = new Set<unknown>();
  private readonly entities = new AskedEntities();
  private readonly looseErrors: GraphQLError[] = [];
  private readonly merger: AnswerMerger;
  private readonly underWay = new Set<() => void>();
  private ready: Ready[] = [];
  private isFlushing = false;
  private isFlushPlanned = false;
  private isGivenUp = false;
  private resolve!: (result: ExecutionResult) => void;
  private reject!: (error: unknown) => void;

  constructor(
    private readonly run: Run,
    private readonly surroundings: Surroundings,
  ) {
    const place = { root: this.root, shape: run.compiled.shape };
    this.merger = new AnswerMerger(run.compiled.subtypes, this.shared, place, this.looseErrors, surroundings.hooks);
  }

  result(): Promise<ExecutionResult> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      const end = this.watch();
      this.guarded(() => {
        this.start(this.run.compiled.steps, () => {
          end();
          this.finish();
        });
        this.flush();
      });
    });
  }

  /** Deadline and signal of the whole operation; the function it returns stops watching. */
  private watch(): () => void {
    const { operationTimeout, hooks } = this.surroundings;
    const giveUp = () => this.giveUp();
    const timer = operationTimeout === undefined ? undefined : setTimeout(giveUp, operationTimeout);
    const signal = hooks.signal?.(this.run.context);
    if (signal?.aborted) this.isGivenUp = true;
    signal?.addEventListener('abort', giveUp);
    return () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
  }

  private giveUp(): void {
    this.isGivenUp = true;
    for (const stop of [...this.underWay]) stop();
  }

  private start(step: Step | undefined, done: () => void): void {
    if (step === undefined) return done();
    if (step.kind === 'fetch') return void this.ready.push({ fetch: step.fetch, done });
    const { steps } = step;
    if (step.kind === 'sequence') {
      const next = (i: number): void => (i === steps.length ? done() : this.start(steps[i], () => next(i + 1)));
      return next(0);
    }
    let left = steps.length;
    if (left === 0) return done();
    for (const one of steps) this.start(one, () => --left === 0 && done());
  }

  /** Sends what is ready; what turns out to have nothing to ask makes the next step ready at once. */
  private flush(): void {
    if (this.isFlushing) return;
    this.isFlushing = true;
    const perSource = new Map<string, (Asked & Ready)[]>();
    while (this.ready.length > 0) {
      const batch = this.ready;
      this.ready = [];
      for (const { fetch, done } of batch) {
        const targets = objectsAt(this.root, fetch.path, this.shared);
        if (targets.length === 0) {
          done();
          continue;
        }
        const key = fetch.extractor === undefined ? `${fetch.source} ${fetch.id}` : fetch.source;
        const same = perSource.get(key);
        if (same === undefined) perSource.set(key, [{ fetch, done, targets }]);
        else same.push({ fetch, done, targets });
      }
      if (this.ready.length > 0) continue;
      const questions = [...perSource.values()];
      perSource.clear();
      for (const asked of questions) this.send(asked);
    }
    this.isFlushing = false;
  }

  private send(asked: (Asked & Ready)[]): void {
    const { fetch } = asked[0]!;
    const { context, compiled, variables } = this.run;
    const request: SourceRequest<never> = { source: fetch.source, operation: context, isQuery: fetch.kind === 'query' };
    const known = compiled.isQuery ? this.entities : new AskedEntities();
    const question = new Question(asked, compiled, variables, this.merger, known);
    let left = (question.isEmpty ? 0 : 1) + question.awaited.size;
    const done = () => {
      for (const one of asked) one.done();
    };
    const oneDone = () => --left === 0 && done();
    for (const entity of question.awaited) entity.whenAnswered(oneDone);
    if (left === 0) return done();
    if (question.isEmpty) return;
    const answered = (answer: SourceAnswer | SourceFailure) =>
      this.guarded(() => {
        this.merger.take(question, request, answer);
        oneDone();
        for (const { list } of question.entities) for (const entity of list) entity.answered();
        this.flushSoon();
      });
    const headers = this.surroundings.hooks.beforeFetch?.(request) ?? {};
    if (!(headers instanceof Promise)) return this.post(question, request, headers, answered);
    headers.then(
      (all) => this.guarded(() => this.post(question, request, all, answered)),
      (error: unknown) => this.fail(error),
    );
  }

  /** After the answers that came in at the same moment, so that what they make ready travels together. */
  private flushSoon(): void {
    if (this.ready.length === 0 || this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    setImmediate(() => {
      this.isFlushPlanned = false;
      this.guarded(() => this.flush());
    });
  }

  private post(
    question: Question,
    { source, isQuery }: SourceRequest<never>,
    headers: Record<string, string>,
    answered: (answer: SourceAnswer | SourceFailure) => void,
  ): void {
    if (this.isGivenUp) return answered(new SourceFailure('ABORTED', 'given up'));
    const { surroundings, run } = this;
    const timeout = surroundings.timeout(source);
    const sent = { body: question.body, headers, timeout, isQuery, operation: run.context };
    const stop = surroundings.transport(source).send(sent, (answer) => {
      this.underWay.delete(stop);
      answered(answer);
    });
    this.underWay.add(stop);
  }

  private finish(): void {
    const { run, surroundings } = this;
    const release = new Release(this.shared, run.introspection);
    const data = release.data(run.compiled.shape, this.root);
    const errors = [...release.errors, ...this.looseErrors];
    const result: ExecutionResult = errors.length > 0 ? { errors, data } : { data };
    this.resolve(surroundings.hooks.beforeRelease?.(result, run.context) ?? result);
  }

  /** A mistake of ours ends the operation, not the process. */
  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.reject(error);
    this.giveUp();
  }
}
