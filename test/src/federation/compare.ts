import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/** Why two answers are not the same; undefined when they are. The message of an error is free, its place is not. */
export function difference(actual: ExecutionResult, expected: ExecutionResult): string | undefined {
  const [one, two] = [actual, expected].map(({ data }) => JSON.stringify(data ?? null));
  if (one !== two) return `data\n  is       ${one}\n  and was  ${two}`;
  const paths = (result: ExecutionResult) => (result.errors ?? []).map(({ path }) => path ?? []);
  const [is, was] = [paths(actual), paths(expected)];
  const odd = is.find((path) => !covers(was, path, expected.data));
  if (odd) return `an error too many at ${odd.join('.')}; expected ${JSON.stringify(was)}`;
  const lost = was.find((path) => !covers(is, path, expected.data));
  return lost && `an error is missing at ${lost.join('.')}; there were ${JSON.stringify(is)}`;
}

/** Exactly there while the object around it is in the answer; else somewhere along the way that became null. */
function covers(paths: readonly Path[], path: Path, data: unknown): boolean {
  const key = JSON.stringify(path);
  if (paths.some((one) => JSON.stringify(one) === key)) return true;
  return !isPresent(data, path.slice(0, -1)) && paths.some((one) => meet(one, path, data));
}

function isPresent(data: unknown, path: Path): boolean {
  let at = data;
  for (const step of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  return at !== null && at !== undefined;
}

/** Both errors took the same value away. */
const meet = (one: Path, two: Path, data: unknown): boolean => lastPresent(one, data) === lastPresent(two, data);

function lastPresent(path: Path, data: unknown): string {
  let length = path.length;
  while (length > 0 && !isPresent(data, path.slice(0, length))) length--;
  return JSON.stringify(path.slice(0, length + 1));
}
