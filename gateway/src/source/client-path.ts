import type { Weigering } from '../weigeringen';

type Path = Weigering['pad'];

/** The planner renames a field that would collide in one question, and puts the name back in the data. */
const PLANNER_ALIAS = /__alias_\d+$/;

/**
 * Maps a path in a source's answer to the client's response. `at` is where the answer is put; there '@' stands for
 * every position of a list. `operation` is the client's own text: a name that is in it is no alias of the planner.
 */
export function toClientPath(path: Path, at: Path, operation: string): Path {
  const below = path[0] === '_entities' && typeof path[1] === 'number' ? path.slice(2) : path;
  return [...at, ...below].map((part) => withoutPlannerAlias(part, operation));
}

/** The same for the path of an error: the executor itself puts it where the answer belongs. */
export const withoutPlannerAliases = (path: Path, operation: string): (string | number)[] =>
  path.map((part) => withoutPlannerAlias(part, operation));

function withoutPlannerAlias(part: string | number, operation: string): string | number {
  if (typeof part === 'number' || !PLANNER_ALIAS.test(part) || operation.includes(part)) return part;
  return part.replace(PLANNER_ALIAS, '');
}
