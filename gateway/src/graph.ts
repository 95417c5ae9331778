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
import { limitingCost } from './limits/cost';
import type { KnownQuestions } from './limits/known-questions';
import type { Limits } from './limits/limits';
import type { Log } from './log';
import { releasing } from './release';
import type { GatewayRequest } from './request';
import { SourceClient } from './source/source-client';
import type { Sources } from './source/sources';

export interface GraphParts {
  readonly supergraph: string;
  readonly limits: Limits;
  readonly known: KnownQuestions;
  readonly sources: Sources;
  readonly log: Log;
}

/** The GraphQL server over this supergraph: planned by @apollo/gateway, fetched from `sources`, released by us. */
export async function startGraph(parts: GraphParts): Promise<ApolloServer<GatewayRequest>> {
  const { limits, known, log } = parts;
  const server = new ApolloServer<GatewayRequest>({
    gateway: gatewayOf(parts),
    formatError,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: { cache: known },
    plugins: [
      limitingCost(limits),
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

function gatewayOf({ supergraph, sources, log }: GraphParts): GatewayInterface {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
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
