import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/** Makes the plans for one supergraph. */
export interface Planner {
  plan(document: DocumentNode): QueryPlan | Promise<QueryPlan>;
  /** Plans that are under way come all the same. */
  close(): Promise<void>;
}

/** Plans on the event loop, and holds it up for milliseconds. */
export class PlannerHere implements Planner {
  constructor(
    private readonly planner: QueryPlanner,
    private readonly schema: Schema,
  ) {}

  plan(document: DocumentNode): QueryPlan {
    return this.planner.buildQueryPlan(operationFromDocument(this.schema, document));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
