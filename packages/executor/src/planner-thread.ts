import './telemetry-off';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan, type QueryPlannerConfig } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';
import { parentPort, workerData } from 'node:worker_threads';
import { meaningOf } from './meaning';

/** What a planning thread is started with. */
export interface ThreadData {
  readonly supergraphSdl: string;
  /** With which plans are made, where that is another. */
  readonly plannerSdl?: string;
  readonly config: QueryPlannerConfig;
}

/** A document to plan; without one, what the supergraph amounts to. */
export interface PlanRequest {
  readonly id: number;
  readonly operation?: string;
}

/** What else is made of a supergraph: so that nobody waits for it. */
export interface Summary {
  /** What clients see, as SDL. */
  readonly api: string;
  readonly meaning: string;
}

export type PlanReply = { readonly id: number } & (
  { readonly made: QueryPlan | Summary } | { readonly problem: string }
);

/** Entry of the thread: plans one operation after the other. */
class PlannerThread {
  private readonly supergraph: Supergraph;
  private planning:
    { readonly planner: QueryPlanner; readonly schema: ReturnType<Supergraph['apiSchema']> } | undefined;

  constructor(private readonly data: ThreadData) {
    this.supergraph = Supergraph.build(data.supergraphSdl, { validateSupergraph: true });
  }

  answer({ id, operation }: PlanRequest): PlanReply {
    return { id, made: operation === undefined ? this.summary() : this.plan(operation) };
  }

  private plan(operation: string): QueryPlan {
    const { planner, schema } = (this.planning ??= this.startPlanning());
    return planner.buildQueryPlan(operationFromDocument(schema, parse(operation, { noLocation: true })));
  }

  private startPlanning() {
    const { plannerSdl, config } = this.data;
    const supergraph =
      plannerSdl === undefined ? this.supergraph : Supergraph.build(plannerSdl, { validateSupergraph: false });
    return { planner: new QueryPlanner(supergraph, config), schema: supergraph.apiSchema() };
  }

  /** With the planner ready: it also finds what is wrong with keys. */
  private summary(): Summary {
    const { supergraph, data } = this;
    this.planning ??= this.startPlanning();
    return {
      api: printSchema(supergraph.apiSchema().toGraphQLJSSchema()),
      meaning: meaningOf(data.supergraphSdl),
    };
  }
}

function serve(data: ThreadData): void {
  let thread: PlannerThread | undefined;
  parentPort!.on('message', (request: PlanRequest) => {
    try {
      parentPort!.postMessage((thread ??= new PlannerThread(data)).answer(request));
    } catch (error) {
      parentPort!.postMessage({ id: request.id, problem: (error as Error).message } satisfies PlanReply);
    }
  });
}

if (parentPort) serve(workerData as ThreadData);
