import { Kind, parse, type DefinitionNode, type SelectionNode } from 'graphql';

/** GraphiQL's own question has about 300 tokens; a stranger need not make us parse more than a few times that. */
const MAX_TOKENS = 1_000;

/**
 * Whether a document asks about the schema and nothing else. The schema is public to partners, so that needs no token;
 * `__typename` alone does: it says nothing of the schema.
 */
export function asksOnlySchema(query: unknown): boolean {
  if (typeof query !== 'string' || !query.includes('__')) return false;
  try {
    const { definitions } = parse(query, { noLocation: true, maxTokens: MAX_TOKENS });
    return definitions.some(isOperation) && definitions.filter(isOperation).every(asksSchema);
  } catch {
    return false;
  }
}

const isOperation = ({ kind }: DefinitionNode) => kind === Kind.OPERATION_DEFINITION;

function asksSchema(definition: DefinitionNode): boolean {
  if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') return false;
  const names = definition.selectionSet.selections.map(fieldName);
  return names.every((name) => SCHEMA_FIELDS.has(name)) && names.some((name) => name !== '__typename');
}

const SCHEMA_FIELDS: ReadonlySet<string | undefined> = new Set(['__schema', '__type', '__typename']);

/** Undefined for a fragment at the root, which could ask for anything. */
const fieldName = (selection: SelectionNode) => (selection.kind === Kind.FIELD ? selection.name.value : undefined);
