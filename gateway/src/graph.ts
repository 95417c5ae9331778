import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { CompiledGateway } from '@ketenhub/executor';
import { readSupergraph } from '@ketenhub/schema';
import { formatError } from './error/format-error';
import type { Follower } from './follower/follower';
import { gegevensOf } from './follower/gegevens';
import { limitingCost } from './limits/cost';
import type { KnownQuestions } from './limits/known-questions';
import type { Limits } from './limits/limits';
import type { Log } from './log';
import { Narrowing } from './narrow/narrowing';
import { personalFields } from './narrow/personal-fields';
import { releasing } from './release';
import type { GatewayRequest } from './request';
import { sourceHooks } from './source/source-hooks';
import { Sources, type SourceSettings } from './source/sources';

export interface GraphParts {
  readonly limits: Limits;
  readonly known: KnownQuestions;
  readonly settings: SourceSettings;
  /** Knows the rules in force, for narrowing. */
  readonly follower: Pick<Follower, 'regelsVoor'>;
  readonly log: Log;
}

/** One supergraph with all that is made of it: what is asked of it is planned, narrowed, fetched and released by this. */
export class Graph {
  private constructor(
    readonly supergraph: string,
    readonly server: ApolloServer<GatewayRequest>,
    readonly sources: Sources,
  ) {}

  /** Throws for a supergraph that is no good, or a source without an address. */
  static async start(supergraph: string, parts: GraphParts): Promise<Graph> {
    const sources = new Sources(parts.settings);
    const server = serverOf(parts, gatewayOf(supergraph, sources, parts));
    try {
      await server.start();
      sources.check();
    } catch (error) {
      await server.stop().catch(() => undefined);
      await sources.destroy();
      throw error;
    }
    return new Graph(supergraph, server, sources);
  }

  /** Lets what is under way finish. */
  stop(): Promise<void> {
    return this.server.stop();
  }

  /** Gives up what is under way. */
  async destroy(): Promise<void> {
    await this.sources.destroy();
    await this.server.stop();
  }
}

function serverOf({ limits, known, log }: GraphParts, gateway: GatewayInterface): ApolloServer<GatewayRequest> {
  return new ApolloServer<GatewayRequest>({
    gateway,
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
}

function gatewayOf(supergraph: string, sources: Sources, { follower, log }: GraphParts): GatewayInterface {
  const gateway = new CompiledGateway<GatewayRequest>({
    supergraphSdl: supergraph,
    hooks: sourceHooks(log),
    transport: (definition) => sources.open(definition),
    sourceTimeout: (name) => sources.timeout(name),
    logger: log,
  });
  const types = readSupergraph(supergraph);
  const narrowing = new Narrowing(personalFields(types), follower.regelsVoor(gegevensOf(types)));
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: releasing(narrowing.before(executor), log) };
    },
    stop: () => gateway.stop(),
  };
}
