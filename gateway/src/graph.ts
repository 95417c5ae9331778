import { setImmediate as turn } from 'node:timers/promises';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { PreparedGateway } from '@ketenhub/executor';
import { readSupergraph } from '@ketenhub/schema';
import { formatError } from './error/format-error';
import type { Follower } from './follower/follower';
import { gegevensOf } from './follower/gegevens';
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
  /** Sees every question before it is asked, as its cost does. */
  readonly check: ApolloServerPlugin<GatewayRequest>;
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
    private readonly gateway: PreparedGateway<GatewayRequest>,
  ) {}

  /**
   * Throws for a supergraph that is no good, or a source without an address. What was asked of the graph `before` it is
   * planned when this resolves, and nobody waited for that.
   */
  static async start(supergraph: string, parts: GraphParts, before?: Graph): Promise<Graph> {
    const sources = new Sources(parts.settings);
    const settings = {
      hooks: sourceHooks(parts.log),
      transport: (definition: { name: string; url?: string }) => sources.open(definition),
      sourceTimeout: (name: string) => sources.timeout(name),
    };
    try {
      const gateway = await PreparedGateway.prepare(supergraph, settings, before?.gateway);
      const server = serverOf(parts, await released(gateway, supergraph, parts));
      await server.start();
      return new Graph(supergraph, server, sources, gateway);
    } catch (error) {
      await sources.destroy();
      throw error;
    }
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

function serverOf({ limits, known, check, log }: GraphParts, gateway: GatewayInterface): ApolloServer<GatewayRequest> {
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
      check,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The gateway between narrowing and release. */
async function released(
  gateway: PreparedGateway<GatewayRequest>,
  supergraph: string,
  { follower, log }: GraphParts,
): Promise<GatewayInterface> {
  await turn();
  const types = readSupergraph(supergraph);
  await turn();
  const narrowing = new Narrowing(personalFields(types), follower.regelsVoor(gegevensOf(types)));
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    load: async () => {
      const { executor } = await gateway.load();
      return { executor: releasing(narrowing.before(executor!), log) };
    },
    stop: () => gateway.stop(),
  };
}
