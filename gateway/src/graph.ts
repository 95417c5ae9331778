import './telemetry-off';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { formatError } from './error/format-error';
import type { Log } from './log';
import { releasing } from './release';
import type { GatewayRequest } from './request';
import { SourceClient } from './source/source-client';
import type { Sources } from './source/sources';

/** Lexing stops here; a question that shows every field of the hub has a few thousand. */
const MAX_TOKENS = 15_000;

/** The GraphQL server over this supergraph: planned by @apollo/gateway, fetched from `sources`, released by us. */
export async function startGraph(
  supergraph: string,
  sources: Sources,
  log: Log,
): Promise<ApolloServer<GatewayRequest>> {
  const server = new ApolloServer<GatewayRequest>({
    gateway: gatewayOf(supergraph, sources, log),
    formatError,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

function gatewayOf(supergraphSdl: string, sources: Sources, log: Log): GatewayInterface {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: (definition) => new SourceClient(sources.get(definition), log),
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (options) => ({ executor: releasing((await gateway.load(options)).executor, log) }),
    stop: () => gateway.stop(),
  };
}
