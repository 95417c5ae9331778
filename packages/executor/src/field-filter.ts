import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Visits the fields of an entity, with the type condition that each stands under. */
export type Visit<T> = (type: string | undefined, field: FieldNode) => T;

export function forEachField(set: SelectionSetNode, type: string | undefined, visit: Visit<void>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) visit(type, selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      forEachField(selection.selectionSet, selection.typeCondition?.name.value ?? type, visit);
    }
  }
}

/** The same selection without the fields that are not kept; what becomes empty goes too. */
export function filterFields(set: SelectionSetNode, type: string | undefined, keep: Visit<boolean>): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keep(type, selection) ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    const below = filterFields(selection.selectionSet, selection.typeCondition?.name.value ?? type, keep);
    return below.selections.length === 0 ? [] : [{ ...selection, selectionSet: below }];
  });
  return { ...set, selections };
}

/** What a representation holds without these fields. */
export function withoutInputs(
  selections: readonly QueryPlanSelectionNode[],
  isDropped: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field' && isDropped(selection.name)) return [];
    return [
      { ...selection, ...(selection.selections && { selections: withoutInputs(selection.selections, isDropped) }) },
    ];
  });
}
