import { Kind, parse, print, separateOperations, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { idOf, type Manifest, type RegisteredOperation } from './manifest';

/**
 * The manifest with the operations of a document added; one with a known name replaces it. Throws one line for a
 * document that does not fit the schema or has an operation without a name.
 */
export function register(known: Manifest | undefined, text: string, schema: GraphQLSchema): Manifest {
  const document = parse(text);
  const [wrong] = validate(schema, document);
  if (wrong !== undefined) throw wrong;
  const added = Object.values(separateOperations(document)).map(toOperation);
  const names = new Set(added.map(({ name }) => name));
  const kept = (known?.operations ?? []).filter(({ name }) => !names.has(name));
  const operations = [...kept, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

function toOperation(document: DocumentNode): RegisteredOperation {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  if (operation.name === undefined) throw new Error('an operation has no name; give each one a name');
  const body = print(document);
  return { id: idOf(body), name: operation.name.value, type: operation.operation as 'query', body };
}
