import './telemetry-off';
import { setImmediate as turn } from 'node:timers/promises';
import type {
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { buildASTSchema, buildSchema, parse, type GraphQLSchema } from 'graphql';
import { CompiledExecutor, type ExecutorSettings } from './compiled-executor';
import { PLANNER_CONFIG } from './compiled-gateway';
import { LoadedSchema, virtualFieldsOf } from './loaded-schema';
import type { Again } from './plan-cache';
import { PlanningThread } from './planning-thread';
import { sourcesOf } from './sources-of';

/** Operations that are planned anew before a supergraph is taken. */
const WARM = 100;

/**
 * A gateway for one supergraph that does not change, made while another one serves: the supergraph is checked and its
 * operations are planned in a thread. What is left to do here is cut in pieces of milliseconds.
 */
export class PreparedGateway<C = unknown> implements GatewayInterface {
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();

  private constructor(
    private readonly supergraphSdl: string,
    private readonly apiSchema: GraphQLSchema,
    private readonly compiled: CompiledExecutor<C>,
  ) {}

  /** Rejects for a supergraph that is no good, or a source that cannot be opened. */
  static async prepare<C>(supergraphSdl: string, settings: ExecutorSettings<C> = {}): Promise<PreparedGateway<C>> {
    const document = parse(supergraphSdl, { noLocation: true });
    await turn();
    const supergraphSchema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
    await turn();
    const plannerSdl = virtualFieldsOf(supergraphSdl, supergraphSchema)?.supergraphSdl;
    const thread = new PlanningThread({ supergraphSdl, plannerSdl, config: PLANNER_CONFIG });
    const compiled = new CompiledExecutor<C>(settings);
    try {
      const { api, meaning } = await thread.summary();
      const apiSchema = buildSchema(api, { noLocation: true, assumeValidSDL: true });
      await turn();
      const load = () => new LoadedSchema({ supergraphSdl, apiSchema, supergraphSchema }, () => thread);
      compiled.load(apiSchema, meaning, sourcesOf(supergraphSchema), load);
      return new PreparedGateway(supergraphSdl, apiSchema, compiled);
    } catch (error) {
      await thread.close();
      await compiled.stop();
      throw error;
    }
  }

  /** Compiles what was asked last of the gateway before this one, as it is asked `again`, so that nobody waits for that. */
  warm(before: PreparedGateway<C>, again?: Again): Promise<void> {
    return this.compiled.plans.warm(before.compiled.plans, WARM, again);
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async load(): Promise<GatewayLoadResult> {
    const { apiSchema, supergraphSdl: coreSupergraphSdl } = this;
    for (const listener of this.listeners) listener({ apiSchema, coreSupergraphSdl });
    return { executor: (context) => this.compiled.execute(context) };
  }

  stop(): Promise<void> {
    return this.compiled.stop();
  }
}
