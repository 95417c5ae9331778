import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { CompiledGateway } from '@ketenhub/executor';
import { createHash } from 'node:crypto';
import { parse, type ExecutionResult } from 'graphql';
import type { Graph } from './model';
import type { RandomOperation } from './make-operation';
import { Subgraph } from './subgraphs';

/** The supergraph of a graph; undefined when it does not compose. */
export function compose(subgraphs: readonly Subgraph[]): string | undefined {
  const { supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  return supergraphSdl;
}

export const subgraphsOf = (graph: Graph): Subgraph[] => graph.subgraphs.map((name) => new Subgraph(graph, name));

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** A gateway over subgraphs in this process. */
export async function startGateway(
  kind: 'compiled' | 'stock',
  supergraphSdl: string,
  subgraphs: readonly Subgraph[],
): Promise<(operation: RandomOperation) => Promise<ExecutionResult>> {
  const buildService = ({ name }: { name: string }): GraphQLDataSource => ({
    process: ({ request }) => subgraphs.find((one) => one.name === name)!.ask(request) as never,
  });
  const config = { supergraphSdl, buildService, logger: QUIET };
  const gateway = kind === 'compiled' ? new CompiledGateway(config) : new ApolloGateway(config);
  const { executor } = await gateway.load();
  return async (operation) => toPlain(await executor(requestOf(operation) as never));
}

const requestOf = ({ text, document, variables }: RandomOperation) => ({
  request: { query: text, variables, operationName: 'Vraag' },
  document,
  source: text,
  operationName: 'Vraag',
  queryHash: createHash('sha256').update(text).digest('hex'),
  context: {},
  metrics: {},
  logger: QUIET,
});

const toPlain = (result: ExecutionResult): ExecutionResult => JSON.parse(JSON.stringify(result)) as ExecutionResult;
