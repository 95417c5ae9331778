import type { Field, Graph, Type } from './graph';

/** One selected field: `name` in the schema, `key` in the answer. */
export interface Selected {
  readonly name: string;
  readonly key: string;
  readonly field: Field;
  readonly args: string;
  readonly child?: Selection;
}

/** What is selected of an object, per concrete type that it may have. */
export interface Selection {
  readonly type: Type;
  readonly perType: ReadonlyMap<string, readonly Selected[]>;
}

/**
 * Everything that can be asked of a type: all fields, and of what they lead to all fields again, to where a type repeats
 * or a stub begins; there only the key. `levels`: how many rows deep; values without a key belong to their row.
 */
export function widest(graph: Graph, typeName: string, levels = Infinity, above: readonly string[] = []): Selection {
  const type = graph.types.get(typeName)!;
  const path = [...above, typeName];
  const perType = new Map(
    graph.concrete(typeName).map((concrete) => [
      concrete.name,
      concrete.fields.flatMap((field): Selected[] => {
        if (field.name.startsWith('_') || field.args.some((arg) => arg.required)) return [];
        const args = field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';
        const plain = { name: field.name, key: field.name, field, args };
        const next = graph.types.get(field.named);
        if (next === undefined) return [plain];
        const ends = (levels <= 1 && isRow(graph, next)) || endsAt(graph, next, [...path, concrete.name]);
        const child = ends ? keysOf(graph, next) : widest(graph, next.name, levels - 1, path);
        return child === undefined ? [] : [{ ...plain, child }];
      }),
    ]),
  );
  return { type, perType };
}

const isRow = (graph: Graph, { name }: Type) => graph.concrete(name).some(({ key }) => key !== undefined);

/** A type that stands above it, itself or as one of an interface's; or a stub. */
const endsAt = (graph: Graph, next: Type, path: readonly string[]) =>
  (next.key !== undefined && !next.resolvable) ||
  [next, ...graph.concrete(next.name)].some((type) => path.includes(type.name));

function keysOf(graph: Graph, type: Type): Selection | undefined {
  const perType = new Map(
    graph
      .concrete(type.name)
      .map((concrete) => [
        concrete.name,
        concrete.fields
          .filter(({ name }) => name === (concrete.key ?? 'id'))
          .map((field): Selected => ({ name: field.name, key: field.name, field, args: '' })),
      ]),
  );
  return [...perType.values()].some((fields) => fields.length === 0) ? undefined : { type, perType };
}

/** The same question with every field under another name, and every leaf twice. */
export function aliased(selection: Selection): Selection {
  const perType = new Map(
    [...selection.perType].map(([type, fields]) => [
      type,
      fields.flatMap((selected): Selected[] => {
        const renamed = {
          ...selected,
          key: `anders_${selected.name}`,
          child: selected.child && aliased(selected.child),
        };
        return selected.child ? [renamed] : [renamed, { ...selected, key: `nogmaals_${selected.name}` }];
      }),
    ]),
  );
  return { ...selection, perType };
}
