import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type ASTNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Extractor } from './extractor';
import { filterFields, withoutInputs } from './field-filter';
import type { RequiredInputs } from './required-inputs';
import { toTree, type SelectionTree } from './selection-tree';
import { splitConflicts } from './split-conflicts';
import type { Subtypes } from './subtypes';
import type { VirtualFields } from './virtual-fields';

export interface FetchContext {
  readonly subtypes: Subtypes;
  readonly virtual: VirtualFields | null;
  readonly inputs: RequiredInputs;
}

/** More than one where fields require the same field under different arguments. */
export function compileFetch(
  node: FetchNode,
  path: readonly string[],
  context: FetchContext,
  nextId: () => number,
): CompiledFetch[] {
  if (node.contextRewrites?.length) throw new Error('@fromContext is not supported.');
  const operation = parse(node.operation, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  const { requires, serviceName } = node;
  if (requires === undefined) {
    const part = { selection: operation.selectionSet, requires };
    return [new CompiledFetch(`${nextId()}`, node, operation, part, path, context)];
  }
  const entities = (operation.selectionSet.selections[0] as FieldNode).selectionSet!;
  return splitConflicts(serviceName, entities, requires, context.inputs, context.virtual).map(
    (part) => new CompiledFetch(`${nextId()}`, node, operation, part, path, context),
  );
}

interface Part {
  readonly selection: SelectionSetNode;
  readonly requires: readonly QueryPlanSelectionNode[] | undefined;
}

/** One question of a plan to one source, with all that can be worked out before the data are there. */
export class CompiledFetch {
  readonly source: string;
  readonly kind: OperationDefinitionNode['operation'];
  /** 'query Name', as it stands at the head of the question. */
  readonly head: string;
  /** Definitions of the client's variables that it uses, without those of ours. */
  readonly variableDefinitions: readonly string[];
  readonly variables: readonly string[];
  /** '{...}': of the entities, or of the root. */
  readonly selection: string;
  readonly tree: SelectionTree;
  /** Present when entities are asked for by key. */
  readonly extractor?: Extractor;
  private readonly reduced = new Map<string, CompiledFetch | undefined>();

  constructor(
    /** Unique within the plan. */
    readonly id: string,
    private readonly node: FetchNode,
    private readonly operation: OperationDefinitionNode,
    private readonly part: Part,
    /** Where in the data it belongs. */
    readonly path: readonly string[],
    private readonly context: FetchContext,
  ) {
    const { selection, requires } = part;
    const { subtypes, virtual } = context;
    const sent = withRealFields(selection, virtual);
    const isOwn = (name: string) => requires !== undefined && name === 'representations';
    const rewrites = node.outputRewrites?.map((one) => ({
      ...one,
      path: requires ? withoutEntities(one.path) : one.path,
    }));
    this.source = node.serviceName;
    this.kind = operation.operation;
    this.head = operation.name === undefined ? operation.operation : `${operation.operation} ${operation.name.value}`;
    this.selection = stripIgnoredCharacters(print(sent));
    this.variables = variablesIn(sent).filter((name) => !isOwn(name));
    this.variableDefinitions = (operation.variableDefinitions ?? [])
      .filter(({ variable }) => this.variables.includes(variable.name.value))
      .map((definition) => stripIgnoredCharacters(print(definition)));
    this.tree = toTree(sent, rewrites);
    const sourceName = (name: string) => virtual?.byName.get(name)?.field ?? name;
    if (requires) {
      const question = `${this.source} ${this.selection}`;
      this.extractor = new Extractor(requires, node.inputRewrites, subtypes, sourceName, question);
    }
  }

  /**
   * The same question without the fields that need any of these inputs, for objects that lack them. Undefined when
   * nothing is left to ask, or when an input is part of a key.
   */
  without(inputs: readonly string[], typename: string): CompiledFetch | undefined {
    const key = `${typename} ${inputs.join(' ')}`;
    if (!this.reduced.has(key)) this.reduced.set(key, this.reduce(key, new Set(inputs), typename));
    return this.reduced.get(key);
  }

  private reduce(key: string, missing: ReadonlySet<string>, typename: string): CompiledFetch | undefined {
    const { source } = this;
    const { inputs, subtypes } = this.context;
    const known = (type: string | undefined) => type ?? typename;
    if ([...missing].some((name) => inputs.isKey(source, typename, name))) return undefined;
    let isNeeded = false;
    const selection = filterFields(this.part.selection, undefined, (type, { name }) => {
      const isKept = !inputs.of(source, known(type), name.value).some((input) => missing.has(input));
      if (isKept && subtypes.isOf(typename, known(type)) && name.value !== '__typename') isNeeded = true;
      return isKept;
    });
    if (!isNeeded) return undefined;
    const requires = withoutInputs(this.part.requires!, (name) => missing.has(name));
    return new CompiledFetch(
      `${this.id}-${key}`,
      this.node,
      this.operation,
      { selection, requires },
      this.path,
      this.context,
    );
  }
}

function withRealFields(selection: SelectionSetNode, virtual: VirtualFields | null): SelectionSetNode {
  if (virtual === null) return selection;
  return visit(selection as ASTNode, {
    Field: (field): FieldNode | undefined => {
      const real = virtual.byName.get(field.name.value);
      if (real === undefined) return undefined;
      const alias = { kind: Kind.NAME as const, value: field.alias?.value ?? field.name.value };
      return { ...field, alias, name: { kind: Kind.NAME, value: real.field }, arguments: real.arguments };
    },
  }) as SelectionSetNode;
}

function variablesIn(selection: SelectionSetNode): string[] {
  const names = new Set<string>();
  visit(selection as ASTNode, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}

const withoutEntities = (path: readonly string[]) => (path[0] === '_entities' ? path.slice(1) : [...path]);
