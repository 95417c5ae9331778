import { Failed } from './failed';
import type { Path } from './hooks';
import type { Data } from './release';
import type { ObjectShape, TypeShape } from './shape';

/** One place in the client's answer where an object of our data stands. */
export interface Place {
  readonly path: Path;
  readonly object: Data;
  readonly shape: ObjectShape;
}

/** Every place to which a path of the planner leads: per alias of the client, per position in every list. */
export function placesAt(root: Place, steps: readonly string[]): Place[] {
  const found: Place[] = [];
  descend(root, steps, 0, found);
  return found;
}

function descend(place: Place, steps: readonly string[], i: number, found: Place[]): void {
  const step = steps[i];
  if (step === undefined) return void found.push(place);
  const { path, object, shape } = place;
  for (const { type, name } of shape.withKey(step, object.__typename))
    descendInto(type, object[step], [...path, name], steps, i + 1, found);
}

function descendInto(
  type: TypeShape,
  value: unknown,
  path: Path,
  steps: readonly string[],
  i: number,
  found: Place[],
): void {
  if (typeof value !== 'object' || value === null || value instanceof Failed) return;
  if (type.item === undefined) {
    if (type.object) descend({ path, object: value as Data, shape: type.object }, steps, i, found);
  } else if (steps[i] === '@' && Array.isArray(value)) {
    value.forEach((item, at) => descendInto(type.item!, item, [...path, at], steps, i + 1, found));
  }
}

/**
 * Paths of the client for a path of a source below an object that stands at `place`; `answer` is what the source says of
 * that object, `typename` what it is known to be.
 */
export function pathsBelow(
  { path, shape }: Pick<Place, 'path' | 'shape'>,
  typename: unknown,
  answer: unknown,
  below: Path,
): Path[] {
  const found: Path[] = [];
  follow(shape, typename, answer, below, 0, path, found);
  return found;
}

function follow(
  shape: ObjectShape,
  typename: unknown,
  answer: unknown,
  below: Path,
  i: number,
  path: Path,
  found: Path[],
): void {
  const step = below[i];
  if (step === undefined) return void found.push(path);
  if (typeof step === 'number') return;
  const value = isData(answer) ? answer[step] : undefined;
  for (const { type, name } of shape.withKey(step, typename))
    followInto(type, value, below, i + 1, [...path, name], found);
}

function followInto(type: TypeShape, value: unknown, below: Path, i: number, path: Path, found: Path[]): void {
  const step = below[i];
  if (step === undefined) return void found.push(path);
  if (typeof step !== 'number') {
    if (type.object) follow(type.object, isData(value) && value.__typename, value, below, i, path, found);
  } else if (type.item !== undefined) {
    followInto(type.item, Array.isArray(value) ? value[step] : undefined, below, i + 1, [...path, step], found);
  }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
