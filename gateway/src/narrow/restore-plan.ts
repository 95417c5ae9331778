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

/** Where in the answer fields were taken out: an object of the answer with what is missing in it, and the way further. */
export interface Place {
  /** By the name that stands in a removed field's place. */
  readonly removed: Map<string, Removed>;
  readonly below: Map<string, Place>;
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

/** The object that is walked. */
interface At {
  readonly place: Place;
  readonly path: readonly string[];
  readonly conditions: readonly DirectiveNode[];
}

/** Walks the narrowed question once. */
export function planRestore({ document, operation, removed }: Narrowed, schema: GraphQLSchema): RestorePlan {
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

  function walkField(node: FieldNode, type: GraphQLCompositeType, { place, path, conditions }: At): void {
    const key = (node.alias ?? node.name).value;
    const gone = removed.get(key);
    if (gone !== undefined) {
      place.removed.set(key, gone);
      occurrences.push({ ...gone, path: [...path, gone.key], conditions });
      return;
    }
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const named = field && getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(named)) return;
    const below = place.below.get(key) ?? emptyPlace();
    place.below.set(key, below);
    walk(node.selectionSet, named, { place: below, path: [...path, key, ...positions(field!.type)], conditions });
  }

  walk(operation.selectionSet, schema.getRootType(operation.operation)!, { place: root, path: [], conditions: [] });
  prune(root);
  return { root, occurrences };
}

const emptyPlace = (): Place => ({ removed: new Map(), below: new Map() });

/** Leaves only the ways that lead to something removed. */
function prune({ removed, below }: Place): boolean {
  for (const [key, place] of below) if (prune(place)) below.delete(key);
  return removed.size === 0 && below.size === 0;
}

function positions(type: GraphQLOutputType): '@'[] {
  if (isNonNullType(type)) return positions(type.ofType);
  return isListType(type) ? ['@', ...positions(type.ofType)] : [];
}
