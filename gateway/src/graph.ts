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
import type { Regels } from '@ketenhub/consent';
import { formatError } from './error/format-error';
import { limitingCost } from './limits/cost';
import type { KnownQuestions } from './limits/known-questions';
import type { Limits } from './limits/limits';
import type { Log } from './log';
import { Narrowing } from './narrow/narrowing';
import { readFields } from './narrow/supergraph-fields';
import { releasing } from './release';
import type { GatewayRequest } from './request';
import { SourceClient } from './source/source-client';
import type { Sources } from './source/sources';

export interface GraphParts {
  readonly supergraph: string;
  readonly limits: Limits;
  readonly known: KnownQuestions;
  readonly sources: Sources;
  /** The rules in force, for narrowing; undefined until they are known. */
  readonly regels: () => Regels | undefined;
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

function gatewayOf({ supergraph, sources, regels, log }: GraphParts): GatewayInterface {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: (definition) => new SourceClient(sources.get(definition), log),
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  const narrowing = new Narrowing(readFields(supergraph), regels);
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: releasing(narrowing.before(executor), log) };
    },
    stop: () => gateway.stop(),
  };
}
