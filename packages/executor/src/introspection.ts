import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './canonical';

/** The answers to __schema and __type, by response name; graphql-js gives them, on the schema that clients see. */
export function introspect(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  variableValues: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const root = schema.getQueryType()!.name;
  const selectionSet = onlySchemaFields(definition.selectionSet);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...definition, selectionSet, variableDefinitions: [], directives: [] },
      ...[...fragments.values()].map((fragment) =>
        fragment.typeCondition.name.value === root
          ? { ...fragment, selectionSet: onlySchemaFields(fragment.selectionSet) }
          : fragment,
      ),
    ],
  };
  const named = withValues(document, variableValues);
  return (executeSync({ schema, document: named }).data as Record<string, unknown> | undefined) ?? {};
}

/** Everything at the root but `__schema` and `__type`; `__typename` keeps a selection from being empty. */
function onlySchemaFields(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return { ...selection, selectionSet: onlySchemaFields(selection.selectionSet) };
    }
    const isOfSchema = selection.name.value === '__schema' || selection.name.value === '__type';
    return isOfSchema ? selection : TYPENAME;
  });
  return { ...set, selections };
}

const TYPENAME: SelectionNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  alias: { kind: Kind.NAME, value: '_not_of_the_schema' },
};

/** Introspection takes strings and booleans only. */
const withValues = (document: DocumentNode, values: Readonly<Record<string, unknown>>): DocumentNode =>
  visit(document, {
    Variable: ({ name }) => {
      const value = values[name.value];
      if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
      return typeof value === 'string' ? { kind: Kind.STRING, value } : { kind: Kind.NULL };
    },
  });
