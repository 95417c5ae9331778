import { Failed, type ErrorTemplate } from './failed';
import type { Path } from './hooks';

/**
 * Puts an error where the value is that it took away, at or above the end of its path. False when every value is there,
 * or the path leads nowhere.
 */
export function placeError(container: unknown, path: Path, error: ErrorTemplate): boolean {
  let at = container as Record<string | number, unknown>;
  for (let i = 0; i < path.length; i++) {
    const step = path[i]!;
    if (typeof at !== 'object' || at === null || at instanceof Failed || !Object.hasOwn(at, step)) return false;
    const value = at[step];
    if (value === null || value === undefined) {
      at[step] = new Failed(error, path.slice(i + 1));
      return true;
    }
    if (value instanceof Failed) {
      value.also(new Failed(error, path.slice(i + 1)));
      return true;
    }
    at = value as typeof at;
  }
  return false;
}

export const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.length > 0 && path.every((step) => typeof step === 'string' || Number.isInteger(step));
