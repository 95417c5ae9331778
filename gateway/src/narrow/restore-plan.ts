import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Narrowed, Removed } from './narrow';
import type { SupergraphFields } from './supergraph-fields';

/** Where in the answer fields were taken out: an object of the answer with what is missing in it, and the way further. */
export interface Place {
  /** Per name that stands in a removed field's place. */
  readonly removed: Map<string, RemovedHere>;
  readonly below: Map<string, Place>;
}

export interface RemovedHere extends Removed {
  /** Steps of the path before which a position in a list is '@': another source filled those lists. */
  readonly positionsFrom: number;
}

/** One removed field on one path, for a refusal before anything is fetched. */
export interface Occurrence extends Removed {
  /** '@' for every position of a list. */
  readonly path: readonly string[];
  /** The `@include` and `@skip` on the way. */
  readonly conditions: readonly DirectiveNode[];
}

export interface RestorePlan {
  readonly root: Place;
  readonly occurrences: readonly Occurrence[];
}

/** The object that is walked: which source the planner asks for it, and since which step of the path. */
interface At {
  readonly place: Place;
  readonly path: readonly string[];
  readonly graphs: readonly string[];
  readonly since: number;
  readonly conditions: readonly DirectiveNode[];
}

/** Walks the narrowed question once. A personal field has one owner, so it is known which source it would come from. */
export function planRestore(
  { document, operation, removed }: Narrowed,
  schema: GraphQLSchema,
  fields: SupergraphFields,
): RestorePlan {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const occurrences: Occurrence[] = [];
  const root = emptyPlace();

  function walk({ selections }: SelectionSetNode, type: GraphQLCompositeType, at: At): void {
    for (const selection of selections) {
      const conditions = [...at.conditions, ...(selection.directives ?? [])];
      if (selection.kind === Kind.FIELD) {
        walkField(selection, type, { ...at, conditions });
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      walk(fragment.selectionSet, on ? (on as GraphQLCompositeType) : type, { ...at, conditions });
    }
  }

  function walkField(node: FieldNode, type: GraphQLCompositeType, at: At): void {
    const key = (node.alias ?? node.name).value;
    const gone = removed.get(key);
    if (gone !== undefined) {
      const [refusal] = [...gone.perType.values()][0]!;
      const own = ownersOf(refusal!.veld, fields);
      const positionsFrom = shares(own, at.graphs) ? at.since : at.path.length;
      at.place.removed.set(key, { ...gone, positionsFrom });
      occurrences.push({ ...gone, path: [...at.path, gone.key], conditions: at.conditions });
      return;
    }
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const named = field && getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(named)) return;
    const own = ownersOf(`${ownerType(type, schema)}.${node.name.value}`, fields);
    const stays = shares(own, at.graphs);
    const place = at.place.below.get(key) ?? emptyPlace();
    at.place.below.set(key, place);
    walk(node.selectionSet, named, {
      place,
      path: [...at.path, key, ...positions(field!.type)],
      graphs: stays ? own.filter((graph) => at.graphs.includes(graph)) : own,
      since: stays ? at.since : at.path.length,
      conditions: at.conditions,
    });
  }

  const rootType = schema.getRootType(operation.operation)!;
  const everywhere = [...new Set([...fields.values()].flatMap(({ graphs }) => graphs))];
  walk(operation.selectionSet, rootType, { place: root, path: [], graphs: everywhere, since: 0, conditions: [] });
  prune(root);
  return { root, occurrences };
}

const emptyPlace = (): Place => ({ removed: new Map(), below: new Map() });

/** Leaves only the ways that lead to something removed. */
function prune({ removed, below }: Place): boolean {
  for (const [key, place] of below) if (prune(place)) below.delete(key);
  return removed.size === 0 && below.size === 0;
}

const ownersOf = (veld: string, fields: SupergraphFields) => fields.get(veld)?.graphs ?? [];

const shares = (a: readonly string[], b: readonly string[]) => a.some((graph) => b.includes(graph));

/** A field of an interface is asked where its types are. */
const ownerType = (type: GraphQLCompositeType, schema: GraphQLSchema) =>
  'getFields' in type && 'resolveType' in type ? schema.getPossibleTypes(type)[0]?.name : type.name;

function positions(type: GraphQLOutputType): '@'[] {
  if (isNonNullType(type)) return positions(type.ofType);
  return isListType(type) ? ['@', ...positions(type.ofType)] : [];
}
