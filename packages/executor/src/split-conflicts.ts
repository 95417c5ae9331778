import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { filterFields, forEachField, withoutInputs } from './field-filter';
import type { RequiredInputs } from './required-inputs';
import type { VirtualFields } from './virtual-fields';

interface Part {
  readonly selection: SelectionSetNode;
  readonly requires: readonly QueryPlanSelectionNode[];
}

/** Asks fields apart that require the same field under different arguments: one representation cannot hold both. */
export function splitConflicts(
  source: string,
  selection: SelectionSetNode,
  requires: readonly QueryPlanSelectionNode[],
  inputs: RequiredInputs,
  virtual: VirtualFields | null,
): Part[] {
  const conflicting = virtual === null ? new Set<string>() : conflictsIn(requires, virtual);
  if (conflicting.size === 0) return [{ selection, requires }];
  const signatureOf = (type: string | undefined, { name }: FieldNode) =>
    inputs
      .allOf(source, type, name.value)
      .filter((input) => conflicting.has(input))
      .sort()
      .join(' ');
  const signatures = new Set<string>();
  forEachField(selection, undefined, (type, field) => void signatures.add(signatureOf(type, field)));
  return [...signatures].map((signature) => {
    const needed = new Set(signature.split(' '));
    return {
      selection: filterFields(selection, undefined, (type, field) => signatureOf(type, field) === signature),
      requires: withoutInputs(requires, (name) => conflicting.has(name) && !needed.has(name)),
    };
  });
}

/** Names that stand for one field of the source, as the planner sees them. */
function conflictsIn(requires: readonly QueryPlanSelectionNode[], { byName }: VirtualFields): Set<string> {
  const perField = new Map<string, Set<string>>();
  const visit = (selections: readonly QueryPlanSelectionNode[]) => {
    for (const selection of selections) {
      if (selection.selections) visit(selection.selections);
      if (selection.kind !== 'Field') continue;
      const real = byName.get(selection.name)?.field ?? selection.name;
      perField.set(real, (perField.get(real) ?? new Set<string>()).add(selection.name));
    }
  };
  visit(requires);
  return new Set([...perField.values()].filter((names) => names.size > 1).flatMap((names) => [...names]));
}
