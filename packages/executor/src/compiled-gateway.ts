import './telemetry-off';
import { ApolloGateway, type GatewayConfig, type ServiceEndpointDefinition } from '@apollo/gateway';
import type { Schema } from '@apollo/federation-internals';
import type { QueryPlanner, QueryPlannerConfig } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import { withTakenValues, type Conditions } from './canonical';
import type { CompiledOperation } from './compiled-operation';
import { DataSourceTransport } from './data-source-transport';
import { Execution, type Surroundings } from './execution';
import type { Hooks, OperationContext } from './hooks';
import { HttpTransport } from './http-transport';
import { introspect } from './introspection';
import type { KnownOperation } from './known-operation';
import { LoadedSchema } from './loaded-schema';
import { PlanCache } from './plan-cache';
import type { Transport } from './transport';
import { Transports } from './transports';

/** Settings beside those of ApolloGateway. */
export type CompiledGatewayConfig<C> = GatewayConfig & {
  readonly hooks?: Hooks<C>;
  /** How a source is reached; without it `buildService` where that is given, else undici at the URL of the supergraph. */
  readonly transport?: (source: ServiceEndpointDefinition) => Transport;
  /** Milliseconds a source may take, connecting included. */
  readonly sourceTimeout?: number | ((source: string) => number);
  /** Milliseconds an operation may take; what is still missing then is an error at its place. */
  readonly operationTimeout?: number;
  /** Compiled operations that are kept. */
  readonly maxPlans?: number;
  /** Whether new operations are planned in a thread, which costs its memory; else planning holds up the others. */
  readonly plannerThread?: boolean;
};

/** What ApolloGateway keeps to itself. */
interface Inside {
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly queryPlanner: QueryPlanner;
  readonly config: { readonly queryPlannerConfig: QueryPlannerConfig };
  readonly serviceMap: Readonly<Record<string, { readonly url?: string }>>;
}

const NO_VARIABLES: Readonly<Record<string, unknown>> = {};

/** ApolloGateway with its supergraph and planner, and with an execution that is compiled per operation. */
export class CompiledGateway<C = unknown> extends ApolloGateway {
  private readonly plans: PlanCache;
  private readonly transports: Transports;
  private readonly surroundings: Surroundings;
  private readonly plannerThread: boolean;

  constructor(settings: CompiledGatewayConfig<C>) {
    const { hooks = {}, transport, sourceTimeout = 30_000, operationTimeout, ...others } = settings;
    const { maxPlans = 1_000, plannerThread = false, ...config } = others;
    super({
      ...config,
      queryPlannerConfig: { ...config.queryPlannerConfig, reuseQueryFragments: false, generateQueryFragments: false },
    } as GatewayConfig);
    const buildService = (config as { buildService?: (source: ServiceEndpointDefinition) => never }).buildService;
    const open = buildService && ((source: ServiceEndpointDefinition) => new DataSourceTransport(buildService(source)));
    this.plans = new PlanCache(maxPlans);
    this.plannerThread = plannerThread;
    this.transports = new Transports(transport ?? open ?? (({ url }) => new HttpTransport(url!)));
    this.surroundings = {
      hooks: hooks as Hooks<never>,
      transport: (source) => this.transports.get(source),
      timeout: typeof sourceTimeout === 'function' ? sourceTimeout : () => sourceTimeout,
      operationTimeout,
    };
    this.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => this.take(apiSchema, coreSupergraphSdl));
    this.executor = (context) => this.execute(context);
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.plans.close();
    await this.transports.close();
  }

  /** Number of compiled operations at this moment. */
  get planCount(): number {
    return this.plans.size;
  }

  private take(apiSchema: GraphQLSchema, supergraphSdl: string): void {
    const inside = this as unknown as Inside;
    const load = () =>
      new LoadedSchema({
        supergraphSdl,
        apiSchema,
        plannerSchema: inside.apiSchema,
        supergraphSchema: inside.supergraphSchema,
        planner: inside.queryPlanner,
        plannerConfig: inside.config.queryPlannerConfig,
        hasPlannerThread: this.plannerThread,
      });
    this.plans.load(supergraphSdl, load);
    this.transports.load(Object.entries(inside.serviceMap).map(([name, { url }]) => ({ name, url })));
  }

  private execute(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { request, document, queryHash } = context;
    try {
      const known = this.plans.get(queryHash, document, request.operationName);
      const sent = request.variables ?? NO_VARIABLES;
      const variables = known.renamesVariables ? withTakenValues(sent) : sent;
      const { values, errors } = this.coerce(known, variables);
      if (errors !== undefined) return Promise.resolve({ errors });
      const run = (compiled: CompiledOperation) => {
        const introspection = known.hasIntrospection ? introspect(this.schema!, known.operation, values) : NO_VARIABLES;
        const work = { compiled, variables, introspection, context: context as OperationContext<never> };
        return new Execution(work, this.surroundings).result() as Promise<GatewayExecutionResult>;
      };
      const compiled = known.compile(values);
      return compiled instanceof Promise ? compiled.then(run) : run(compiled);
    } catch (error) {
      return error instanceof GraphQLError ? Promise.resolve({ errors: [error] }) : Promise.reject(error);
    }
  }

  private coerce(
    { operation: { definition } }: KnownOperation,
    variables: Readonly<Record<string, unknown>>,
  ): { values: Conditions; errors?: readonly GraphQLError[] } {
    if (!definition.variableDefinitions?.length) return { values: NO_VARIABLES };
    const { coerced, errors } = getVariableValues(this.schema!, definition.variableDefinitions, variables);
    return { values: coerced ?? NO_VARIABLES, errors };
  }
}
