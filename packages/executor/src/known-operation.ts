import type { QueryPlan } from '@apollo/query-planner';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import {
  toCanonical,
  withoutTakenVariables,
  type CanonicalOperation,
  type Conditions,
  type Operation,
} from './canonical';
import { CompiledOperation } from './compiled-operation';
import type { LoadedSchema } from './loaded-schema';
import { toSteps } from './plan-graph';
import { ObjectShape } from './shape';

/** Combinations of @include and @skip that are kept; a client chooses them, so this must have an end. */
const MAX_VARIANTS = 64;

/** Of the document, and of what is compiled of it; measured over the schema of the hub. */
const BYTES_PER_NODE = 250;

/** What is kept of an operation of no size at all, in nodes. */
const NODES_OF_NONE = 30;

/** An operation as it is asked; `queryHash` identifies the document: its own text, or a hash of it. */
export interface Asked {
  readonly queryHash: string;
  readonly document: DocumentNode;
  readonly operationName?: string;
}

/** One operation of a document that is valid against the schema, compiled once per set of values in @include and @skip. */
export class KnownOperation {
  readonly operation: Operation;
  readonly hasIntrospection: boolean;
  readonly renamesVariables: boolean;
  private readonly nodes: number;
  private counted = 0;
  private readonly conditions: readonly string[];
  private readonly compiled = new LRUCache<string, CompiledOperation>({ max: MAX_VARIANTS });
  /** However many ask at once, each is planned once. */
  private readonly underWay = new Map<string, Promise<CompiledOperation>>();

  constructor(
    readonly asked: Asked,
    private readonly schema: LoadedSchema,
  ) {
    const { document, operationName } = asked;
    this.nodes = countNodes(document);
    const renamed = withoutTakenVariables(document);
    this.operation = pick(renamed ?? document, operationName);
    const { operation: kind } = this.operation.definition;
    if (!schema.apiSchema.getRootType(kind))
      throw new GraphQLError(`Schema is not configured to execute ${kind} operation.`);
    this.renamesVariables = renamed !== undefined;
    const { conditions, hasIntrospection } = survey([this.operation.definition, ...this.operation.fragments.values()]);
    this.conditions = conditions;
    this.hasIntrospection = hasIntrospection;
  }

  /** Bytes that it takes, roughly: as many for its document as for each time it is compiled. */
  get weight(): number {
    return BYTES_PER_NODE * (this.nodes + NODES_OF_NONE) * (1 + Math.max(1, this.compiled.size));
  }

  /** Whether it weighs something else than when this was asked last. */
  hasGrown(): boolean {
    const before = this.counted;
    this.counted = this.weight;
    return before !== this.counted;
  }

  /** A promise the first time, if planning has a thread; else that takes milliseconds here. */
  compile(values: Conditions): CompiledOperation | Promise<CompiledOperation> {
    const key = this.conditions.map((name) => (values[name] === true ? '1' : '0')).join('');
    return this.compiled.get(key) ?? this.underWay.get(key) ?? this.plan(key, values);
  }

  /** The same operation, with all that is compiled of it, against another supergraph of the same meaning. */
  movedTo(schema: LoadedSchema): KnownOperation {
    const moved = new KnownOperation(this.asked, schema);
    for (const [key, compiled] of [...this.compiled.entries()].reverse()) moved.compiled.set(key, compiled);
    return moved;
  }

  /** Compiles it for the conditions for which another is compiled. */
  async compileAs(other: KnownOperation): Promise<void> {
    for (const key of [...other.compiled.keys()].reverse())
      await this.compile(Object.fromEntries(other.conditions.map((name, i) => [name, key[i] === '1'])));
  }

  private plan(key: string, conditions: Conditions): CompiledOperation | Promise<CompiledOperation> {
    const canonical = toCanonical(this.operation, this.schema.names, conditions);
    const plan = this.schema.plan(canonical.document);
    const compiled = (made: QueryPlan) => {
      const one = this.withPlan(made, canonical, conditions);
      this.compiled.set(key, one);
      return one;
    };
    if (!(plan instanceof Promise)) return compiled(plan);
    const promise = plan.then(compiled).finally(() => this.underWay.delete(key));
    this.underWay.set(key, promise);
    return promise;
  }

  private withPlan(plan: QueryPlan, canonical: CanonicalOperation, conditions: Conditions): CompiledOperation {
    const { schema, operation } = this;
    const { apiSchema } = schema;
    const root = apiSchema.getRootType(operation.definition.operation)!;
    const context = { schema: apiSchema, operation, canonical, conditions, fieldCount: 0 };
    const shape = new ObjectShape(context, root, [operation.definition.selectionSet]);
    const isQuery = operation.definition.operation === OperationTypeNode.QUERY;
    return new CompiledOperation(toSteps(plan, schema), shape, schema.subtypes, isQuery);
  }
}

function countNodes(document: DocumentNode): number {
  let nodes = 0;
  visit(document, { enter: () => void nodes++ });
  return nodes;
}

function pick({ definitions }: DocumentNode, name: string | undefined): Operation {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode[];
  if (!name && operations.length > 1)
    throw new GraphQLError('Must provide operation name if query contains multiple operations.');
  const definition = name ? operations.find((operation) => operation.name?.value === name) : operations[0];
  if (definition === undefined)
    throw new GraphQLError(name ? `Unknown operation named "${name}".` : 'Must provide an operation.');
  const all = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const fragments = new Map<string, FragmentDefinitionNode>();
  const reach = (node: ASTNode): void =>
    void visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = all.get(value);
        if (fragment === undefined || fragments.has(value)) return;
        fragments.set(value, fragment);
        reach(fragment);
      },
    });
  reach(definition);
  return { definition, fragments };
}

function survey(nodes: readonly ASTNode[]): { conditions: string[]; hasIntrospection: boolean } {
  const conditions = new Set<string>();
  let hasIntrospection = false;
  for (const node of nodes) {
    visit(node, {
      Field: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') hasIntrospection = true;
      },
      Directive: ({ name, arguments: args }) => {
        const value = args?.[0]?.value;
        if ((name.value === 'include' || name.value === 'skip') && value?.kind === Kind.VARIABLE) {
          conditions.add(value.name.value);
        }
      },
    });
  }
  return { conditions: [...conditions], hasIntrospection };
}
