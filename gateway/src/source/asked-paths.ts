import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

type Path = (string | number)[];

interface Asked {
  /** Response name. */
  readonly name: string;
  /** Type condition around it, if any. */
  readonly on?: string;
}

/** No error is repeated more often than this in one answer. */
const MAX_PATHS = 1_000;

/**
 * The paths that a question to a source was to fill, in that source's answer: every root field, or for a question by
 * key every field of every representation.
 */
export function askedPaths(query: string, representations: unknown): Path[] {
  const document = parse(query, { noLocation: true });
  const root = operationOf(document).selectionSet;
  if (!Array.isArray(representations)) return collect(root, document).map(({ name }) => [name]);
  const entities = root.selections.find((field) => field.kind === Kind.FIELD && field.name.value === '_entities');
  if (entities?.kind !== Kind.FIELD || entities.selectionSet === undefined) return [];
  const asked = collect(entities.selectionSet, document);
  const conditions = new Set(asked.map(({ on }) => on));
  return representations
    .flatMap(({ __typename: type }: { __typename: string }, index) =>
      asked
        .filter(({ on }) => on === undefined || on === type || !conditions.has(type))
        .map(({ name }) => ['_entities', index, name]),
    )
    .slice(0, MAX_PATHS);
}

function collect(set: SelectionSetNode, document: DocumentNode, on?: string): Asked[] {
  return set.selections.flatMap((selection): Asked[] => {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      return name === '__typename' ? [] : [{ name, on }];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
    return fragment === undefined
      ? []
      : collect(fragment.selectionSet, document, fragment.typeCondition?.name.value ?? on);
  });
}

function operationOf({ definitions }: DocumentNode) {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('A question to a source without an operation.');
  return operation;
}

const fragmentOf = ({ definitions }: DocumentNode, name: string) =>
  definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
