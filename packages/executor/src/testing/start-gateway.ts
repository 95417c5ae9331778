import { composeServices } from '@apollo/composition';
import { parse, type ExecutionResult } from 'graphql';
import { CompiledGateway, type CompiledGatewayConfig } from '../compiled-gateway';

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@inaccessible", "@interfaceObject"])\n`;

export interface Asked {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** A supergraph of these subgraphs, by name. */
export function supergraphOf(subgraphs: Record<string, { sdl: string; url?: string }>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl, url = `http://${name}` }]) => ({
      name,
      url,
      typeDefs: parse(HEADER + sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** A gateway that is asked as Apollo Server would ask it. */
export async function startGateway<C>(config: CompiledGatewayConfig<C>) {
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  const gateway = new CompiledGateway({ logger, ...config });
  await gateway.load();
  const ask = async (source: string, { variables, operationName }: Asked = {}, context: unknown = {}) => {
    const request = { query: source, variables, operationName };
    const asked = { request, document: parse(source), source, queryHash: source, context, metrics: {}, logger };
    return JSON.parse(JSON.stringify(await gateway.executor(asked as never))) as ExecutionResult;
  };
  return { gateway, ask, stop: () => gateway.stop() };
}
