import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { CompiledGateway } from '@ketenhub/executor';
import { createHash } from 'node:crypto';
import { parse, type ExecutionResult } from 'graphql';
import type { Graph } from './model';
import type { RandomOperation } from './make-operation';
import { Subgraph, type GraphQLRequest } from './subgraphs';
import { Turns } from './turns';

/** The supergraph of a graph; undefined when it does not compose. */
export function compose(subgraphs: readonly Subgraph[]): string | undefined {
  const { supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  return supergraphSdl;
}

export function subgraphsOf(graph: Graph): Subgraph[] {
  const turns = new Turns();
  return graph.subgraphs.map((name) => new Subgraph(graph, name, turns));
}

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** A gateway over the subgraphs of a graph. */
export async function startGateway(
  kind: 'compiled' | 'stock',
  supergraphSdl: string,
  subgraphs: readonly Subgraph[],
): Promise<(operation: RandomOperation) => Promise<ExecutionResult>> {
  const named = new Map(subgraphs.map((one) => [one.name, one]));
  const ask = await openGateway(kind, supergraphSdl, (name, request) => named.get(name)!.ask(request));
  return (operation) => {
    for (const { turns } of subgraphs) turns.restart();
    return ask(operation, 'Vraag');
  };
}

/** A gateway over sources in this process. */
export async function openGateway(
  kind: 'compiled' | 'stock',
  supergraphSdl: string,
  source: (name: string, request: GraphQLRequest) => Promise<ExecutionResult>,
): Promise<(operation: RandomOperation, name?: string) => Promise<ExecutionResult>> {
  const buildService = ({ name }: { name: string }): GraphQLDataSource => ({
    process: async ({ request }) => toPlain(await source(name, request)) as never,
  });
  const config = { supergraphSdl, buildService, logger: QUIET };
  const gateway = kind === 'compiled' ? new CompiledGateway(config) : new ApolloGateway(config);
  const { executor } = await gateway.load();
  return async (operation, name) => toPlain(await executor(requestOf(operation, name) as never));
}

const requestOf = ({ text, document, variables }: RandomOperation, operationName?: string) => ({
  request: { query: text, variables, operationName },
  document,
  source: text,
  operationName,
  queryHash: createHash('sha256').update(text).digest('hex'),
  context: {},
  metrics: {},
  logger: QUIET,
});

const toPlain = (result: ExecutionResult): ExecutionResult => JSON.parse(JSON.stringify(result)) as ExecutionResult;
