import type { QueryPlan } from '@apollo/query-planner';
import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Names } from './canonical';
import type { Planner } from './planner';
import { RequiredInputs } from './required-inputs';
import { Subtypes } from './subtypes';
import { toVirtualFields, type VirtualFields } from './virtual-fields';

/** What was made of a supergraph. */
export interface Loaded {
  readonly supergraphSdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** One supergraph as operations are compiled against it. */
export class LoadedSchema {
  readonly apiSchema: GraphQLSchema;
  readonly subtypes: Subtypes;
  readonly virtual: VirtualFields | null;
  readonly inputs: RequiredInputs;
  readonly names: Names;
  private readonly planner: Planner;

  /** `plannerFor`: given another supergraph where plans are made with that. */
  constructor(
    { apiSchema, supergraphSchema, supergraphSdl }: Loaded,
    plannerFor: (supergraphSdl: string | undefined) => Planner,
  ) {
    this.apiSchema = apiSchema;
    this.subtypes = new Subtypes(supergraphSchema);
    this.names = { prefix: freePrefix(supergraphSchema, '_'), mutation: apiSchema.getMutationType()?.name };
    this.virtual = virtualFieldsOf(supergraphSdl, supergraphSchema);
    this.inputs = new RequiredInputs(this.virtual?.supergraphSdl ?? supergraphSdl);
    this.planner = plannerFor(this.virtual?.supergraphSdl);
  }

  plan(document: DocumentNode): QueryPlan | Promise<QueryPlan> {
    return this.planner.plan(document);
  }

  close(): Promise<void> {
    return this.planner.close();
  }
}

export const virtualFieldsOf = (supergraphSdl: string, supergraphSchema: GraphQLSchema): VirtualFields | null =>
  toVirtualFields(supergraphSdl, freePrefix(supergraphSchema, '_with'));

/** A prefix with which, and a number, no field is named. */
function freePrefix(schema: GraphQLSchema, prefix: string): string {
  const isTaken = Object.values(schema.getTypeMap()).some(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      Object.keys(type.getFields()).some((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length))),
  );
  return isTaken ? freePrefix(schema, `_${prefix}`) : prefix;
}
