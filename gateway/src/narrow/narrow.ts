import {
  isAbstractType,
  isObjectType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Refusal, Refusals } from './refusals';

/** A field that was taken out; in its place stands `__typename` under a name of ours, which costs no source anything. */
export interface Removed {
  /** Its name in the client's answer. */
  readonly key: string;
  /** By the type of the object it is asked of. */
  readonly perType: ReadonlyMap<string, readonly Refusal[]>;
}

export interface Narrowed {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** By the name that stands in its place. */
  readonly removed: ReadonlyMap<string, Removed>;
}

/**
 * The same question without what is refused to this caller whoever it is about, nor the variables and fragments that
 * served only that. Undefined when nothing is. The question is valid.
 */
export function narrow(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  refusals: Refusals,
): Narrowed | undefined {
  const removed = new Map<string, Removed>();
  const prefix = freePrefix(document);
  const typeInfo = new TypeInfo(schema);
  const replaced = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const perType = refusedOf(node.name.value, typeInfo, schema, refusals);
        if (perType === undefined) return undefined;
        const place = `${prefix}${removed.size}`;
        removed.set(place, { key: (node.alias ?? node.name).value, perType });
        return placeholder(node, place);
      },
    }),
  );
  if (removed.size === 0) return undefined;
  return { ...withoutUnused(replaced, operation.name?.value ?? ''), removed };
}

/** The refusals per concrete type; undefined unless every type that the object may have is refused. */
function refusedOf(
  name: string,
  typeInfo: TypeInfo,
  schema: GraphQLSchema,
  refusals: Refusals,
): Removed['perType'] | undefined {
  const parent = typeInfo.getParentType();
  const types = isObjectType(parent) ? [parent] : isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  const perType = types.flatMap((type) => {
    const refused = refusals.of(type, name);
    return refused === undefined ? [] : [[type.name, refused] as const];
  });
  return perType.length > 0 && perType.length === types.length ? new Map(perType) : undefined;
}

const placeholder = ({ directives }: FieldNode, place: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: place },
  name: { kind: Kind.NAME, value: '__typename' },
  directives,
});

function withoutUnused(document: DocumentNode, name: string): Pick<Narrowed, 'document' | 'operation'> {
  const own = separateOperations(document)[name]!;
  const used = new Set<string>();
  visit(own, { VariableDefinition: () => false, Variable: (node) => void used.add(node.name.value) });
  const definitions = own.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          variableDefinitions: definition.variableDefinitions?.filter((d) => used.has(d.variable.name.value)),
        }
      : definition,
  );
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  return { document: { ...own, definitions }, operation };
}

/** A beginning that no name of the client's has. */
function freePrefix(document: DocumentNode): string {
  let prefix = 'geweigerd_';
  visit(document, {
    Name: ({ value }) => {
      while (value.startsWith(prefix)) prefix = `_${prefix}`;
    },
  });
  return prefix;
}
