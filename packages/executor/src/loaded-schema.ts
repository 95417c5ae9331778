import { Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Names } from './canonical';
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
}

/** One supergraph as operations are compiled against it. */
export class LoadedSchema {
  readonly apiSchema: GraphQLSchema;
  readonly subtypes: Subtypes;
  readonly virtual: VirtualFields | null;
  readonly inputs: RequiredInputs;
  readonly planner: QueryPlanner;
  readonly plannerSchema: Schema;
  readonly names: Names;

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
