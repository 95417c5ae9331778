import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { GraphField, GraphType } from '../graph';
import type { Problem } from '../problem';

/** @requires and @provides carry one owner's field into another's process: never a personal one (DESIGN §3). */
export function checkFieldSets(types: readonly GraphType[]): Problem[] {
  const fields = new Map<string, GraphField[]>();
  for (const field of types.flatMap((type) => type.fields))
    fields.set(field.veld, [...(fields.get(field.veld) ?? []), field]);

  return [...fields.values()]
    .flat()
    .flatMap((field) => [
      ...personalIn(field, '@requires', field.type, field.requires, fields),
      ...personalIn(field, '@provides', field.target, field.provides, fields),
    ]);
}

function personalIn(
  { veld, where }: GraphField,
  directive: string,
  type: string,
  set: string | undefined,
  fields: ReadonlyMap<string, readonly GraphField[]>,
): Problem[] {
  if (set === undefined) return [];
  const personal = named(parseSet(set), type, fields).filter((each) => fields.get(each)?.some((f) => f.gegeven));
  return personal.map((each) => ({
    where,
    message: `${veld} has ${directive} of ${each}, a personal field. That hands it to another partner whoever asks. Let the client ask the owner for it, or use a field that is @openbaar.`,
  }));
}

function named(set: SelectionSetNode, type: string, fields: ReadonlyMap<string, readonly GraphField[]>): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return named(selection.selectionSet, selection.typeCondition?.name.value ?? type, fields);
    const veld = `${type}.${selection.name.value}`;
    const target = fields.get(veld)?.[0]?.target;
    return selection.selectionSet && target ? [veld, ...named(selection.selectionSet, target, fields)] : [veld];
  });
}

function parseSet(set: string): SelectionSetNode {
  const [operation] = parse(`{ ${set} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${set}`);
  return operation.selectionSet;
}
