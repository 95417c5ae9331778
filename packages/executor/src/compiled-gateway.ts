import './telemetry-off';
import { ApolloGateway, type GatewayConfig, type ServiceEndpointDefinition } from '@apollo/gateway';
import { Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { CompiledExecutor, type ExecutorSettings } from './compiled-executor';
import { DataSourceTransport } from './data-source-transport';
import { LoadedSchema } from './loaded-schema';
import { meaningOf } from './meaning';
import { PlannerHere, type Planner } from './planner';
import { PlanningThread } from './planning-thread';
import { sourcesOf } from './sources-of';

/** Settings beside those of ApolloGateway, whose `buildService` is used where no `transport` is given. */
export type CompiledGatewayConfig<C> = GatewayConfig &
  ExecutorSettings<C> & {
    /** Whether new operations are planned in a thread, which costs its memory; else planning holds up the others. */
    readonly plannerThread?: boolean;
  };

/** What ApolloGateway keeps to itself. */
interface Inside {
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly queryPlanner: QueryPlanner;
  readonly config: { readonly queryPlannerConfig: QueryPlannerConfig };
}

/** The plans that the executor understands. */
export const PLANNER_CONFIG = { reuseQueryFragments: false, generateQueryFragments: false };

/** ApolloGateway with its supergraph and planner, and with an execution that is compiled per operation. */
export class CompiledGateway<C = unknown> extends ApolloGateway {
  private readonly compiled: CompiledExecutor<C>;

  constructor(private readonly settings: CompiledGatewayConfig<C>) {
    const { hooks, transport, sourceTimeout, operationTimeout, maxPlans, plannerThread: _, ...config } = settings;
    super({ ...config, queryPlannerConfig: { ...config.queryPlannerConfig, ...PLANNER_CONFIG } } as GatewayConfig);
    const buildService = (config as { buildService?: (source: ServiceEndpointDefinition) => never }).buildService;
    const open = buildService && ((source: ServiceEndpointDefinition) => new DataSourceTransport(buildService(source)));
    const own = { hooks, transport: transport ?? open, sourceTimeout, operationTimeout, maxPlans };
    this.compiled = new CompiledExecutor<C>(own);
    this.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => this.take(apiSchema, coreSupergraphSdl));
    this.executor = (context) => this.compiled.execute(context);
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.compiled.stop();
  }

  /** Number of compiled operations at this moment. */
  get planCount(): number {
    return this.compiled.plans.size;
  }

  private take(apiSchema: GraphQLSchema, supergraphSdl: string): void {
    const { supergraphSchema } = this as unknown as Inside;
    const loaded = { supergraphSdl, apiSchema, supergraphSchema };
    const load = () => new LoadedSchema(loaded, (plannerSdl) => this.planner(supergraphSdl, plannerSdl));
    this.compiled.load(apiSchema, meaningOf(supergraphSdl), sourcesOf(supergraphSchema), load);
  }

  /** `plannerSdl`: where plans are made with another supergraph. */
  private planner(supergraphSdl: string, plannerSdl: string | undefined): Planner {
    const { apiSchema, queryPlanner, config } = this as unknown as Inside;
    const { queryPlannerConfig } = config;
    if (this.settings.plannerThread)
      return new PlanningThread({ supergraphSdl, plannerSdl, config: queryPlannerConfig });
    if (plannerSdl === undefined) return new PlannerHere(queryPlanner, apiSchema);
    const supergraph = Supergraph.build(plannerSdl, { validateSupergraph: false });
    return new PlannerHere(new QueryPlanner(supergraph, queryPlannerConfig), supergraph.apiSchema());
  }
}
