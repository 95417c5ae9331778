import './telemetry-off';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan, type QueryPlannerConfig } from '@apollo/query-planner';
import { parse } from 'graphql';
import { parentPort, workerData } from 'node:worker_threads';

/** What a planning thread is started with. */
export interface ThreadData {
  readonly supergraphSdl: string;
  readonly config: QueryPlannerConfig;
}

export interface PlanRequest {
  readonly id: number;
  readonly operation: string;
}

export type PlanReply = { readonly id: number } & ({ readonly plan: QueryPlan } | { readonly problem: string });

/** Entry of the thread: plans one operation after the other. */
function serve({ supergraphSdl, config }: ThreadData): void {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, config);
  const schema = supergraph.apiSchema();
  parentPort!.on('message', ({ id, operation }: PlanRequest) => {
    try {
      const document = parse(operation, { noLocation: true });
      reply({ id, plan: planner.buildQueryPlan(operationFromDocument(schema, document)) });
    } catch (error) {
      reply({ id, problem: (error as Error).message });
    }
  });
}

const reply = (message: PlanReply) => parentPort!.postMessage(message);

if (parentPort) serve(workerData as ThreadData);
