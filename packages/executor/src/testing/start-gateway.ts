import { composeServices } from '@apollo/composition';
import { parse, type ExecutionResult } from 'graphql';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { ExecutorSettings } from '../compiled-executor';
import { CompiledGateway, type CompiledGatewayConfig } from '../compiled-gateway';
import type { Again } from '../plan-cache';
import { PreparedGateway } from '../prepared-gateway';

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
  const gateway = new CompiledGateway({ logger: SILENT, ...config });
  await gateway.load();
  return { gateway, ask: asking((context) => gateway.executor(context)), stop: () => gateway.stop() };
}

/** The same for one supergraph, after another. */
export async function prepareGateway<C>(
  supergraphSdl: string,
  settings: ExecutorSettings<C>,
  before?: PreparedGateway<C>,
  again?: Again,
) {
  const gateway = await PreparedGateway.prepare(supergraphSdl, settings);
  if (before !== undefined) await gateway.warm(before, again);
  const { executor } = await gateway.load();
  return { gateway, ask: asking(executor!), stop: () => gateway.stop() };
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const asking =
  (execute: GatewayExecutor) =>
  async (source: string, { variables, operationName }: Asked = {}, context: unknown = {}) => {
    const request = { query: source, variables, operationName };
    const asked = { request, document: parse(source), source, queryHash: source, context, metrics: {}, logger: SILENT };
    return JSON.parse(JSON.stringify(await execute(asked as never))) as ExecutionResult;
  };
