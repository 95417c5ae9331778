import { buildSubgraphSchema } from '@apollo/subgraph';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  execute,
  Kind,
  parse,
  typeFromAST,
  validate,
  type ExecutionResult,
  type GraphQLInputType,
  type NamedTypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { difference } from './compare';
import { everyField, someValue } from './every-field';
import { openGateway } from './gateways';
import { MockWorld } from './mock-world';
import { repositoryOperations } from './repository-operations';
import type { GraphQLRequest } from './subgraphs';

const ROOT = join(__dirname, '../../..');
const SUBGRAPHS = ['gemeente', 'corporatie', 'welzijn', 'vluchtelingenwerk', 'toestemming'];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const api = buildSchema(read('schema/api.graphql'));
const supergraphSdl = read('schema/supergraph.graphql');
const world = new MockWorld(api, keysOf(supergraphSdl));

describe('CompiledGateway over the schema of the hub', () => {
  const repository = repositoryOperations(ROOT, api);
  const all = everyField(api, 3);
  let ask: Awaited<ReturnType<typeof openGateway>>;

  beforeAll(async () => {
    const subgraphs = new Map(SUBGRAPHS.map((name) => [name, askSubgraph(`subgraphs/${name}/schema.graphql`)]));
    ask = await openGateway('compiled', supergraphSdl, (name, request) => subgraphs.get(name)!(request));
  });

  it('finds the operations of the repository', () => {
    expect(repository.length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(50);
  });

  it.each([
    ['every operation of the repository', repository],
    ['every field', all],
  ])('answers %s as one schema without federation would', async (_, texts) => {
    for (const text of texts) {
      const whole = parse(text);
      expect(validate(api, whole)).toEqual([]);
      for (const definition of whole.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const name = definition.name?.value;
        const document = {
          ...whole,
          definitions: whole.definitions.filter((one) => one.kind !== Kind.OPERATION_DEFINITION || one === definition),
        };
        const variableValues = valuesFor(definition.variableDefinitions);
        const expected = await execute({ schema: api, document, variableValues, fieldResolver: world.resolve });
        const wrong = difference(await ask({ text, document, variables: variableValues }, name), expected);
        if (wrong !== undefined) throw new Error(`${text}\n${wrong}`);
      }
    }
  });
});

/** The key field of every entity of a supergraph. */
function keysOf(sdl: string): Map<string, string> {
  const types = sdl.matchAll(/^type (\w+)[^{]*?@join__type\([^)]*key: "(\w+)"/gm);
  return new Map([...types].map(([, type, key]) => [type!, key!]));
}

/** A subgraph as its SDL says, over the mock world. */
function askSubgraph(path: string): (request: GraphQLRequest) => Promise<ExecutionResult> {
  const typeDefs = parse(read(path));
  const own = typeDefs.definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? [one.name.value] : []));
  const references = own
    .filter((name) => world.keys.has(name))
    .map((name) => [
      name,
      { __resolveReference: (one: Record<string, string>) => world.entity(name, one[world.keys.get(name)!]!) },
    ]);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: Object.fromEntries(references) as never });
  return async ({ query = '', variables }) => {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return execute({ schema, document, variableValues: variables, fieldResolver: world.resolve as never });
  };
}

/** Some value for every variable that must have one. */
function valuesFor(definitions: readonly VariableDefinitionNode[] = []): Record<string, unknown> {
  const needed = definitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return Object.fromEntries(
    needed.map(({ variable, type }) => [
      variable.name.value,
      someValue(typeFromAST(api, type as NamedTypeNode) as GraphQLInputType),
    ]),
  );
}
