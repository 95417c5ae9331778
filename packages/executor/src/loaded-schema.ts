import { operationFromDocument, Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan, type QueryPlannerConfig } from '@apollo/query-planner';
import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Names } from './canonical';
import { PlanningThread } from './planning-thread';
import { RequiredInputs } from './required-inputs';
import { Subtypes } from './subtypes';
import { toVirtualFields, type VirtualFields } from './virtual-fields';

/** What ApolloGateway made of a supergraph. */
export interface Loaded {
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The same for the planner. */
  readonly plannerSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  readonly plannerConfig: QueryPlannerConfig;
  readonly hasPlannerThread: boolean;
}

/** One supergraph as operations are compiled against it. */
export class LoadedSchema {
  readonly apiSchema: GraphQLSchema;
  readonly subtypes: Subtypes;
  readonly virtual: VirtualFields | null;
  readonly inputs: RequiredInputs;
  readonly names: Names;
  private readonly planner: QueryPlanner;
  private readonly plannerSchema: Schema;
  private readonly thread: PlanningThread | undefined;

  constructor(loaded: Loaded) {
    const { apiSchema, supergraphSchema, supergraphSdl } = loaded;
    this.apiSchema = apiSchema;
    this.subtypes = new Subtypes(supergraphSchema);
    this.names = { prefix: freePrefix(supergraphSchema, '_'), mutation: apiSchema.getMutationType()?.name };
    this.virtual = toVirtualFields(supergraphSdl, freePrefix(supergraphSchema, '_with'));
    this.inputs = new RequiredInputs(this.virtual?.supergraphSdl ?? supergraphSdl);
    if (this.virtual === null) {
      this.planner = loaded.planner;
      this.plannerSchema = loaded.plannerSchema;
    } else {
      const supergraph = Supergraph.build(this.virtual.supergraphSdl, { validateSupergraph: false });
      this.planner = new QueryPlanner(supergraph, loaded.plannerConfig);
      this.plannerSchema = supergraph.apiSchema();
    }
    const threadSdl = this.virtual?.supergraphSdl ?? supergraphSdl;
    if (loaded.hasPlannerThread)
      this.thread = new PlanningThread({ supergraphSdl: threadSdl, config: loaded.plannerConfig });
  }

  /** A promise where planning has a thread of its own. */
  plan(document: DocumentNode): QueryPlan | Promise<QueryPlan> {
    if (this.thread !== undefined) return this.thread.plan(document);
    return this.planner.buildQueryPlan(operationFromDocument(this.plannerSchema, document));
  }

  /** Plans that are under way come all the same. */
  async close(): Promise<void> {
    await this.thread?.close();
  }
}

/** A prefix with which, and a number, no field is named. */
function freePrefix(schema: GraphQLSchema, prefix: string): string {
  const isTaken = Object.values(schema.getTypeMap()).some(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      Object.keys(type.getFields()).some((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length))),
  );
  return isTaken ? freePrefix(schema, `_${prefix}`) : prefix;
}
