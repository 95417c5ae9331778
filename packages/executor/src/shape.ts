import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, responseName, type CanonicalOperation, type Conditions, type Operation } from './canonical';
import { leafOf, type Leaf } from './leaf';

/** How a value of one type becomes part of the answer. */
export interface TypeShape {
  readonly nonNull: boolean;
  /** As in an error message. */
  readonly printed: string;
  readonly leaf?: Leaf;
  readonly item?: TypeShape;
  readonly object?: ObjectShape;
}

/** One field of the answer: `name` for the client, `key` in the sources' data. */
export interface FieldShape {
  /** Unique within the operation. */
  readonly id: number;
  readonly name: string;
  readonly key: string;
  /** 'Type.field', as in an error message. */
  readonly coordinate: string;
  readonly kind: 'value' | 'typename' | 'introspection';
  readonly type: TypeShape;
}

export interface ShapeContext {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly canonical: CanonicalOperation;
  readonly conditions: Conditions;
  fieldCount: number;
}

/** What the client asks of objects at one place, per runtime type, worked out when that type is first met. */
export class ObjectShape {
  private readonly perType = new Map<string, readonly FieldShape[] | undefined>();
  private readonly perKey = new Map<readonly FieldShape[] | undefined, ReadonlyMap<string, readonly FieldShape[]>>();
  private silent: string | null | undefined;

  constructor(
    private readonly context: ShapeContext,
    readonly type: GraphQLCompositeType,
    private readonly selections: readonly SelectionSetNode[],
  ) {}

  /** The type an object has whatever it says; undefined where it must say so. */
  get staticType(): string | undefined {
    return isObjectType(this.type) ? this.type.name : undefined;
  }

  /** Stands in for a type that an object does not say: that of an interface, where nothing depends on what implements it. */
  get silentType(): string | undefined {
    if (this.silent === undefined) {
      const [first, ...others] = this.possibleTypes().map(({ name }) => this.fields(name)!);
      const own = isInterfaceType(this.type) && first && this.fields(this.type.name)!;
      const isSame = own && [first, ...others].every((fields) => sameFields(fields, own));
      this.silent = isSame && first.every(({ kind }) => kind === 'value') ? this.type.name : null;
    }
    return this.silent ?? undefined;
  }

  /** Undefined when `typename` cannot stand here. */
  fields(typename: string): readonly FieldShape[] | undefined {
    let fields = this.perType.get(typename);
    if (fields === undefined && !this.perType.has(typename)) {
      this.perType.set(typename, (fields = this.compile(typename)));
    }
    return fields;
  }

  /** The fields of every type that can stand here. */
  anyFields(): FieldShape[] {
    return this.possibleTypes().flatMap(({ name }) => this.fields(name) ?? []);
  }

  /** What the data of a source under `key` become, in an object of this type, or of any that can stand here; each name once. */
  withKey(key: string, typename: unknown): readonly FieldShape[] {
    const own = this.staticType ?? typename;
    const fields = typeof own === 'string' ? this.fields(own) : undefined;
    let grouped = this.perKey.get(fields);
    if (grouped === undefined) this.perKey.set(fields, (grouped = byKey(fields ?? this.anyFields())));
    return grouped.get(key) ?? NONE;
  }

  /** A subgraph with an @interfaceObject names the interface; where no type is asked for, nobody else is asked. */
  private ownInterface(typename: string): GraphQLInterfaceType | undefined {
    return isInterfaceType(this.type) && this.type.name === typename ? this.type : undefined;
  }

  private possibleTypes(): readonly GraphQLObjectType[] {
    return isObjectType(this.type) ? [this.type] : this.context.schema.getPossibleTypes(this.type);
  }

  private compile(typename: string): readonly FieldShape[] | undefined {
    const type = this.possibleTypes().find(({ name }) => name === typename) ?? this.ownInterface(typename);
    if (type === undefined) return undefined;
    const grouped = new Map<string, FieldNode[]>();
    for (const set of this.selections) this.collect(type, set, grouped);
    return [...grouped].map(([name, nodes]) => this.field(type, name, nodes));
  }

  /** As graphql-js collects: by response name, in the order in which names first appear. */
  private collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    set: SelectionSetNode,
    grouped: Map<string, FieldNode[]>,
  ): void {
    const { operation, conditions } = this.context;
    for (const selection of set.selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        const nodes = grouped.get(name);
        if (nodes === undefined) grouped.set(name, [selection]);
        else nodes.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition && typeFromAST(this.context.schema, fragment.typeCondition);
      const applies =
        condition === undefined ||
        condition === type ||
        (isAbstractType(condition) && this.context.schema.isSubType(condition, type));
      if (applies) this.collect(type, fragment.selectionSet, grouped);
    }
  }

  private field(type: GraphQLObjectType | GraphQLInterfaceType, name: string, nodes: FieldNode[]): FieldShape {
    const fieldName = nodes[0]!.name.value;
    const base = { id: this.context.fieldCount++, name, coordinate: `${type.name}.${fieldName}` };
    if (fieldName === '__typename') return { ...base, key: type.name, kind: 'typename', type: UNUSED };
    if (fieldName.startsWith('__')) return { ...base, key: name, kind: 'introspection', type: UNUSED };
    const definition = type.getFields()[fieldName]!;
    const key = this.context.canonical.keyOf(nodes[0]!);
    return { ...base, key, kind: 'value', type: this.typeShape(definition.type, nodes) };
  }

  private typeShape(type: GraphQLOutputType, nodes: FieldNode[]): TypeShape {
    if (isNonNullType(type)) return { ...this.typeShape(type.ofType, nodes), nonNull: true };
    const base = { nonNull: false, printed: String(type) };
    if (isListType(type)) return { ...base, item: this.typeShape(type.ofType, nodes) };
    const named = getNamedType(type);
    if (!isCompositeType(named)) return { ...base, leaf: leafOf(named as GraphQLLeafType) };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return { ...base, object: new ObjectShape(this.context, named, sets) };
  }
}

function byKey(fields: readonly FieldShape[]): ReadonlyMap<string, readonly FieldShape[]> {
  const grouped = new Map<string, FieldShape[]>();
  for (const field of fields) {
    if (field.kind !== 'value') continue;
    const same = grouped.get(field.key);
    if (same === undefined) grouped.set(field.key, [field]);
    else if (!same.some(({ name }) => name === field.name)) same.push(field);
  }
  return grouped;
}

const NONE: readonly FieldShape[] = [];

const UNUSED: TypeShape = { nonNull: false, printed: '' };

const sameFields = (some: readonly FieldShape[], others: readonly FieldShape[]): boolean =>
  some.length === others.length && some.every(({ name }, i) => name === others[i]!.name);
