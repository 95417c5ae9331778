import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { BETREFT, CATEGORIE, type Concerned } from './betreft';
import type { Classification, Classifications } from './classification';
import type { Verzoek } from './verzoek';

export interface GuardContext {
  readonly verzoek: Verzoek;
}

type Resolver = GraphQLFieldResolver<object, GuardContext>;

/**
 * Wraps every personal field of every object type, in place: no resolver can forget the decision, and every door (root,
 * list, `_entities`, interface, alias) ends here. A refused field is null and reported. Synchronous, in memory.
 */
export function guard(schema: GraphQLSchema, { perVeld }: Classifications): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      const classification = perVeld.get(`${type.name}.${field.name}`);
      if (classification?.soort === 'GEGEVEN') field.resolve = guarded(field, classification) as typeof field.resolve;
    }
  }
}

function guarded(field: GraphQLField<object, GuardContext>, classification: Classification): Resolver {
  const inner = passOn(field);
  const bits = [...classification.bits.values()];
  if (classification.keuze === 'EEN') return one(bits[0]!, inner);
  if (classification.keuze === 'OOK') return anyOf(bits, inner);
  return isListOfObjects(field.type) ? perItem(classification.bits, inner) : ofValue(classification.bits, inner);
}

const one =
  (i: number, inner: Resolver): Resolver =>
  (parent, args, context, info) => {
    const oordeel = context.verzoek.oordeel(parent);
    if (oordeel.mag(i)) {
      oordeel.lees(i);
      return inner(parent, args, context, info);
    }
    context.verzoek.weiger(oordeel, i, info);
    return null;
  };

/** An edge into a type with several categories: it opens for each of them. */
const anyOf =
  (bits: readonly number[], inner: Resolver): Resolver =>
  (parent, args, context, info) => {
    const oordeel = context.verzoek.oordeel(parent);
    const open = bits.filter((i) => oordeel.mag(i));
    if (open.length > 0) {
      open.forEach((i) => oordeel.lees(i));
      return inner(parent, args, context, info);
    }
    context.verzoek.weiger(oordeel, bits[0]!, info);
    return null;
  };

/** A list whose items differ in category. What is refused is reported whether or not there is such an item. */
const perItem =
  (bits: ReadonlyMap<string, number>, inner: Resolver): Resolver =>
  (parent, args, context, info) => {
    const oordeel = context.verzoek.oordeel(parent);
    const open = new Set<string | undefined>();
    for (const [categorie, i] of bits) {
      if (oordeel.mag(i)) {
        open.add(categorie);
        oordeel.lees(i);
      } else context.verzoek.weiger(oordeel, i, info);
    }
    if (open.size === 0) return null;
    return after(inner(parent, args, context, info), (items) =>
      Array.isArray(items) ? items.filter((item: Concerned) => open.has(item[CATEGORIE])) : null,
    );
  };

/** A field of a value that carries its own category. */
const ofValue = (bits: ReadonlyMap<string, number>, inner: Resolver): Resolver => {
  const perCategorie = new Map([...bits].map(([categorie, i]) => [categorie, one(i, inner)]));
  return (parent: Concerned, args, context, info) => {
    const resolve = perCategorie.get(parent[CATEGORIE] ?? '');
    if (resolve === undefined) throw new Error(`A ${info.parentType.name} was returned without its category`);
    return resolve(parent, args, context, info);
  };
};

/** The field's own resolver; a value object without a key takes over from its parent whom it is about. */
function passOn(field: GraphQLField<object, GuardContext>): Resolver {
  const inner: Resolver = field.resolve ?? property(field.name);
  const named = getNamedType(field.type);
  if (!isObjectType(named) || named.astNode?.directives?.some((d) => d.name.value === 'key')) return inner;
  return (parent: Concerned, args, context, info) =>
    after(inner(parent, args, context, info), (value) => {
      inherit(value, parent);
      return value;
    });
}

/** What graphql-js does for a field without resolver, where the source is one of our own objects. */
const property =
  (name: string): Resolver =>
  (parent) =>
    (parent as Record<string, unknown>)[name];

function inherit(value: unknown, parent: Concerned): void {
  if (Array.isArray(value)) value.forEach((item) => inherit(item, parent));
  else if (typeof value === 'object' && value !== null) (value as Concerned)[BETREFT] ??= parent[BETREFT];
}

function after(value: unknown, then: (value: unknown) => unknown): unknown {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** A list of plain values is of the category of the object it stands on. */
const isListOfObjects = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type));
