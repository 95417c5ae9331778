import { Failed } from './failed';
import type { Data } from './release';
import type { SelectionTree, TreeEntry } from './selection-tree';
import type { Subtypes } from './subtypes';

/**
 * Puts what a source answered into our data. The first answer to a field stays: sources that share a field give the same
 * value, and one that failed must not take away what another knows. Parts are not copied: an object that is put in
 * several places is noted in `shared`.
 */
export class Merger {
  constructor(
    private readonly subtypes: Subtypes,
    private readonly shared: Set<unknown>,
  ) {}

  /** `isShared`: the same answer is merged into other targets too. */
  merge(tree: SelectionTree, source: Data, target: Data, isShared: boolean): void {
    for (const entry of tree.entries) {
      const value = source[entry.key];
      if (value !== undefined) this.put(entry, value, target, isShared);
    }
  }

  private put({ name, below }: TreeEntry, value: unknown, target: Data, isShared: boolean): void {
    const old = target[name];
    const isEmpty = old === undefined || old === null;
    if (isEmpty || (old instanceof Failed && value !== null && !(value instanceof Failed))) {
      target[name] = value;
      if (isShared && below !== undefined && typeof value === 'object' && value !== null) this.shared.add(value);
    } else if (below !== undefined) {
      if (typeof value === 'object' && value !== null && old !== value) this.mergeValue(below, value, old, isShared);
    } else if (name === '__typename' && old !== value && this.subtypes.isAbstract(old as string)) {
      target[name] = value;
    }
  }

  private mergeValue(tree: SelectionTree, value: object, old: unknown, isShared: boolean): void {
    if (value instanceof Failed || old instanceof Failed) return;
    if (!Array.isArray(value)) {
      if (typeof old === 'object' && !Array.isArray(old)) this.merge(tree, value as Data, old as Data, isShared);
      return;
    }
    if (!Array.isArray(old) || old.length !== value.length) return;
    for (let i = 0; i < value.length; i++) {
      const part: unknown = value[i];
      if (typeof part !== 'object' || part === null || part === old[i]) continue;
      if (old[i] !== null) this.mergeValue(tree, part, old[i], isShared);
      else {
        old[i] = part;
        if (isShared) this.shared.add(part);
      }
    }
  }
}

/** Puts back the names that the planner changed. */
export function rename(tree: SelectionTree, value: unknown): void {
  if (!tree.renames || typeof value !== 'object' || value === null || value instanceof Failed) return;
  if (Array.isArray(value)) {
    for (const item of value) rename(tree, item);
    return;
  }
  const object = value as Data;
  for (const { below, key } of tree.entries) if (below !== undefined) rename(below, object[key]);
  for (const { key, name } of tree.entries) {
    if (key === name || object[key] === undefined) continue;
    object[name] = object[key];
    object[key] = undefined;
  }
}
