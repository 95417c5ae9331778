import { Failed } from './failed';
import type { Data } from './release';

/**
 * The objects that a path of the planner leads to ('@' is every item of a list), each once: what entities share is met
 * along many ways.
 */
export function objectsAt(root: Data, path: readonly string[], shared: ReadonlySet<unknown>): Data[] {
  let level: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    const seen = new Set<unknown>();
    const add = (value: unknown) => {
      if (typeof value !== 'object' || value === null || value instanceof Failed) return;
      if (shared.has(value)) {
        if (seen.has(value)) return;
        seen.add(value);
      }
      next.push(value);
    };
    for (const value of level) {
      if (step !== '@') add((value as Data)[step]);
      else if (Array.isArray(value)) for (const item of value) add(item);
    }
    level = next;
  }
  return level.filter((value) => !Array.isArray(value)) as Data[];
}
