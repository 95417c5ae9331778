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
import { rememberedDocuments } from './limits/remembered';
import type { Log } from './log';
import { Narrowing } from './narrow/narrowing';
import { personalFields } from './narrow/personal-fields';
import { releasing } from './release';
import type { GatewayRequest } from './request';
import { checkScalars } from './scalars';
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
    private readonly narrowing: Narrowing,
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
    let gateway: PreparedGateway<GatewayRequest> | undefined;
    try {
      gateway = await PreparedGateway.prepare(supergraph, settings);
      const narrowing = await narrowingOf(supergraph, parts.follower);
      if (before !== undefined) await gateway.warm(before.gateway, narrowing.after(before.narrowing));
      const server = serverOf(parts, released(gateway, narrowing, parts.log));
      await server.start();
      return new Graph(supergraph, server, sources, gateway, narrowing);
    } catch (error) {
      await gateway?.stop();
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
    documentStore: rememberedDocuments(),
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

async function narrowingOf(supergraph: string, follower: GraphParts['follower']): Promise<Narrowing> {
  await turn();
  const types = readSupergraph(supergraph);
  await turn();
  return new Narrowing(personalFields(types), follower.regelsVoor(gegevensOf(types)));
}

/** The gateway between narrowing and release. */
function released(gateway: PreparedGateway<GatewayRequest>, narrowing: Narrowing, log: Log): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        checkScalars(loaded.apiSchema);
        callback(loaded);
      }),
    load: async () => {
      const { executor } = await gateway.load();
      return { executor: releasing(narrowing.before(executor!), log) };
    },
    stop: () => gateway.stop(),
  };
}
