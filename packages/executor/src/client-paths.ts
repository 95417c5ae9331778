import { Failed } from './failed';
import type { Path } from './hooks';
import type { Data } from './release';
import type { FieldShape, ObjectShape, TypeShape } from './shape';

/** One place in the client's answer where an object of our data stands. */
export interface Place {
  readonly path: Path;
  readonly object: Data;
  readonly shape: ObjectShape;
}

/** Every place to which a path of the planner leads: per alias of the client, per position in every list. */
export function placesAt(root: Place, path: readonly string[]): Place[] {
  const [step, ...rest] = path;
  if (step === undefined) return [root];
  return fieldsOf(root.shape, root.object)
    .filter(({ key }) => key === step)
    .flatMap((field) => below(field.type, root.object[step], [...root.path, field.name], rest));
}

function below(type: TypeShape, value: unknown, path: Path, rest: readonly string[]): Place[] {
  if (typeof value !== 'object' || value === null || value instanceof Failed) return [];
  if (type.item !== undefined) {
    if (rest[0] !== '@' || !Array.isArray(value)) return [];
    return value.flatMap((item, i) => below(type.item!, item, [...path, i], rest.slice(1)));
  }
  if (type.object === undefined) return [];
  return placesAt({ path, object: value as Data, shape: type.object }, rest);
}

/** Paths of the client for a path of a source below an object; `answer` is what the source says of that object. */
export function pathsBelow(shape: ObjectShape, typename: unknown, answer: unknown, path: Path): Path[] {
  const [step, ...rest] = path;
  if (step === undefined) return [[]];
  const value = isData(answer) ? answer[step] : undefined;
  return fieldsOf(shape, { __typename: typename })
    .filter(({ key }) => key === step)
    .flatMap((field) => inValue(field.type, value, rest).map((tail) => [field.name, ...tail]));
}

function inValue(type: TypeShape, value: unknown, path: Path): Path[] {
  const [step, ...rest] = path;
  if (step === undefined) return [[]];
  if (typeof step === 'number') {
    if (type.item === undefined) return [];
    const item: unknown = Array.isArray(value) ? value[step] : undefined;
    return inValue(type.item, item, rest).map((tail) => [step, ...tail]);
  }
  return type.object === undefined ? [] : pathsBelow(type.object, isData(value) && value.__typename, value, path);
}

/** Of the object's own type, or of any that can stand here when it does not say; each response name once. */
function fieldsOf(shape: ObjectShape, object: Data): readonly FieldShape[] {
  const typename = shape.staticType ?? object.__typename;
  const known = typeof typename === 'string' ? shape.fields(typename) : undefined;
  if (known !== undefined) return known.filter(({ kind }) => kind === 'value');
  const perName = new Map(shape.anyFields().map((field) => [`${field.name} ${field.key}`, field]));
  return [...perName.values()].filter(({ kind }) => kind === 'value');
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
