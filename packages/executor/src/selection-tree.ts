import { Kind, type SelectionSetNode } from 'graphql';
import type { FetchDataRewrite } from '@apollo/query-planner';

/** What a fetch asks of objects at one place, whatever their type: the names in the answer, and what is below them. */
export interface SelectionTree {
  readonly entries: readonly TreeEntry[];
  /** Whether the planner renamed something here or below. */
  readonly renames: boolean;
}

export interface TreeEntry {
  /** Name in the source's answer. */
  readonly key: string;
  /** Name in our data: another one where two fields would have collided in the question. */
  readonly name: string;
  /** Undefined for a leaf. */
  readonly below?: SelectionTree;
  /** Type conditions around it, from the outside in; several lists when it is asked for in several places. */
  readonly on: readonly (readonly string[])[];
}

export function toTree(set: SelectionSetNode, rewrites: readonly FetchDataRewrite[] = []): SelectionTree {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'KeyRenamer') throw new Error('The planner asks for an output rewrite that is not supported.');
    renamed.set(pathKey(rewrite.path), rewrite.renameKeyTo);
  }
  return treeOf([set], [], renamed);
}

interface Found {
  readonly sets: SelectionSetNode[];
  readonly on: string[][];
}

function treeOf(
  sets: readonly SelectionSetNode[],
  path: readonly string[],
  renamed: ReadonlyMap<string, string>,
): SelectionTree {
  const found = new Map<string, Found>();
  for (const set of sets) collect(set, [], found);
  const entries = [...found].map(([key, { sets: below, on }]): TreeEntry => {
    const at = [...path, key];
    const name = renamed.get(pathKey(at)) ?? key;
    return { key, name, on, ...(below.length > 0 && { below: treeOf(below, at, renamed) }) };
  });
  return { entries, renames: entries.some(({ key, name, below }) => key !== name || below?.renames) };
}

function collect(set: SelectionSetNode, on: string[], found: Map<string, Found>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A fetch of the planner holds a named fragment.');
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      collect(selection.selectionSet, condition === undefined ? on : [...on, condition], found);
      continue;
    }
    const key = selection.alias?.value ?? selection.name.value;
    let entry = found.get(key);
    if (entry === undefined) found.set(key, (entry = { sets: [], on: [] }));
    entry.on.push(on);
    if (selection.selectionSet) entry.sets.push(selection.selectionSet);
  }
}

/** Type conditions say nothing here: the names that the planner makes up are unique. */
const pathKey = (path: readonly string[]) => path.filter((step) => !step.startsWith('... on ')).join('.');
