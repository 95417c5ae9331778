import { GraphQLError } from 'graphql';
import { Failed, type ErrorTemplate } from './failed';
import type { Path } from './hooks';
import type { FieldShape, ObjectShape, TypeShape } from './shape';

/** An object as a source sent it, to which later fetches add. */
export type Data = Record<string, unknown>;

/** Nothing may stand here: the object around it becomes null. */
const PROPAGATE: unique symbol = Symbol('propagate');

const MAX_ERRORS = 1_000;

/**
 * Turns the sources' data into the client's answer: its names and order, nothing that it did not ask for, a null that may
 * not be carried upwards as graphql-js does, and an error with its exact path for everything that is missing.
 * An object that entities share is written once and then shared in the answer too: it must not be changed in place.
 */
export class Release {
  readonly errors: GraphQLError[] = [];
  private readonly path: (string | number)[] = [];
  /** Per field, what a shared value became. */
  private readonly done: (Map<unknown, unknown> | undefined)[] = [];

  constructor(
    private readonly shared: ReadonlySet<unknown>,
    private readonly introspection: Readonly<Record<string, unknown>>,
  ) {}

  data(shape: ObjectShape, root: Data): Data | null {
    const data = this.object(root, shape.fields(shape.staticType!)!);
    return data === PROPAGATE ? null : (data as Data);
  }

  private object(source: Data, fields: readonly FieldShape[]): unknown {
    const target: Data = {};
    for (const field of fields) {
      if (field.kind !== 'value') {
        const value = field.kind === 'typename' ? field.key : this.introspection[field.name];
        set(target, field.name, value);
        continue;
      }
      const value = this.field(source[field.key], field);
      if (value === PROPAGATE) return PROPAGATE;
      set(target, field.name, value);
    }
    return target;
  }

  private field(value: unknown, field: FieldShape): unknown {
    if (typeof value !== 'object' || value === null) {
      const { leaf } = field.type;
      const out = leaf === undefined || value === null ? undefined : leaf(value);
      return out === undefined ? this.atPath(value, field) : out;
    }
    if (!this.shared.has(value)) return this.atPath(value, field);
    const done = (this.done[field.id] ??= new Map());
    const known = done.get(value);
    if (known !== undefined) return known;
    const before = this.errors.length;
    const out = this.atPath(value, field);
    if (this.errors.length === before && out !== PROPAGATE) done.set(value, out);
    return out;
  }

  private atPath(value: unknown, field: FieldShape): unknown {
    this.path.push(field.name);
    const out = this.complete(value, field.type, field);
    this.path.pop();
    return out;
  }

  private complete(value: unknown, type: TypeShape, field: FieldShape): unknown {
    if (value === null || value === undefined || value instanceof Failed || typeof value === 'function') {
      if (value instanceof Failed) this.emitFailed(value, type);
      else if (type.nonNull) this.emit(missing(field));
      return type.nonNull ? PROPAGATE : null;
    }
    const { __typename: said } = value as Data;
    if (said instanceof Failed) return this.complete(said, type, field);
    const out = this.completeValue(value, type, field);
    if (out === undefined) {
      this.emit(invalid(type, field));
      return type.nonNull ? PROPAGATE : null;
    }
    return out === PROPAGATE && !type.nonNull ? null : out;
  }

  /** Undefined when the value cannot be of the type. */
  private completeValue(value: unknown, { leaf, item, object }: TypeShape, field: FieldShape): unknown {
    if (leaf !== undefined) return leaf(value);
    if (item !== undefined) return Array.isArray(value) ? this.list(value, item, field) : undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    const said = (value as Data).__typename;
    const typename = object!.staticType ?? said ?? object!.silentType;
    if (typeof typename !== 'string' || (said !== undefined && said !== typename)) return undefined;
    if (typename === object!.type.name && typename !== (object!.staticType ?? object!.silentType)) return undefined;
    const fields = object!.fields(typename);
    return fields && this.object(value as Data, fields);
  }

  private list(values: readonly unknown[], item: TypeShape, field: FieldShape): unknown {
    const out = new Array<unknown>(values.length);
    for (let i = 0; i < values.length; i++) {
      this.path.push(i);
      const value = this.complete(values[i], item, field);
      this.path.pop();
      if (value === PROPAGATE) return PROPAGATE;
      out[i] = value;
    }
    return out;
  }

  private emitFailed(failed: Failed, type: TypeShape): void {
    const { error, below } = failed.best((one) => clientNames(type, one).length === one.length);
    this.emit(error, clientNames(type, below));
  }

  private emit({ message, extensions }: ErrorTemplate, below: Path = []): void {
    if (this.errors.length >= MAX_ERRORS) return;
    this.errors.push(new GraphQLError(message, { path: [...this.path, ...below], extensions }));
  }
}

/** `__proto__` is a name that a client may choose. */
function set(target: Data, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

const missing = ({ coordinate }: FieldShape): ErrorTemplate => ({
  message: `Cannot return null for non-nullable field ${coordinate}.`,
  extensions: { code: 'VALUE_MISSING' },
});

const invalid = ({ printed }: TypeShape, { coordinate }: FieldShape): ErrorTemplate => ({
  message: `A source answered with a value for ${coordinate} that is no ${printed}.`,
  extensions: { code: 'VALUE_INVALID' },
});

/** Where an error was below a null, in the client's names as far as these are certain. */
function clientNames(type: TypeShape, below: Path): Path {
  const [step, ...rest] = below;
  if (step === undefined) return [];
  if (typeof step === 'number') return type.item === undefined ? [] : [step, ...clientNames(type.item, rest)];
  const field = type.object?.anyFields().find(({ key, kind }) => kind === 'value' && key === step);
  return field === undefined ? [] : [field.name, ...clientNames(field.type, rest)];
}
