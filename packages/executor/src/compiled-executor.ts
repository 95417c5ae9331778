import type { ServiceEndpointDefinition } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import { withTakenValues, type Conditions } from './canonical';
import type { CompiledOperation } from './compiled-operation';
import { Execution, type Surroundings } from './execution';
import type { Hooks, OperationContext } from './hooks';
import { HttpTransport } from './http-transport';
import { introspect } from './introspection';
import type { KnownOperation } from './known-operation';
import type { LoadedSchema } from './loaded-schema';
import { PlanCache } from './plan-cache';
import type { Transport } from './transport';
import { Transports } from './transports';

/** How operations are executed, whoever loads the supergraph. */
export interface ExecutorSettings<C> {
  readonly hooks?: Hooks<C>;
  /** How a source is reached; without it with undici at the URL of the supergraph. */
  readonly transport?: (source: ServiceEndpointDefinition) => Transport;
  /** Milliseconds a source may take, connecting included. */
  readonly sourceTimeout?: number | ((source: string) => number);
  /** Milliseconds an operation may take; what is still missing then is an error at its place. */
  readonly operationTimeout?: number;
  /** Compiled operations that are kept; fewer where they are so large that they would take a fifth of the heap. */
  readonly maxPlans?: number;
}

const NO_VARIABLES: Readonly<Record<string, unknown>> = {};

/** Executes operations against the supergraph of this moment, each compiled once. */
export class CompiledExecutor<C = unknown> {
  readonly plans: PlanCache;
  private readonly transports: Transports;
  private readonly surroundings: Surroundings;
  private apiSchema!: GraphQLSchema;

  constructor(settings: ExecutorSettings<C>) {
    const { hooks = {}, transport, sourceTimeout = 30_000, operationTimeout, maxPlans = 1_000 } = settings;
    this.plans = new PlanCache(maxPlans);
    this.transports = new Transports(transport ?? (({ url }) => new HttpTransport(url!)));
    this.surroundings = {
      hooks: hooks as Hooks<never>,
      transport: (source) => this.transports.get(source),
      timeout: typeof sourceTimeout === 'function' ? sourceTimeout : () => sourceTimeout,
      operationTimeout,
    };
  }

  load(
    apiSchema: GraphQLSchema,
    meaning: string,
    sources: readonly ServiceEndpointDefinition[],
    load: () => LoadedSchema,
  ) {
    this.apiSchema = apiSchema;
    this.plans.load(meaning, load);
    this.transports.load(sources);
  }

  async stop(): Promise<void> {
    await this.plans.close();
    await this.transports.close();
  }

  execute(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { request, document, queryHash } = context;
    try {
      const known = this.plans.get({ queryHash, document, operationName: request.operationName });
      const sent = request.variables ?? NO_VARIABLES;
      const variables = known.renamesVariables ? withTakenValues(sent) : sent;
      const { values, errors } = this.coerce(known, variables);
      if (errors !== undefined) return Promise.resolve({ errors });
      const run = (compiled: CompiledOperation) => {
        const introspection = known.hasIntrospection
          ? introspect(this.apiSchema, known.operation, values)
          : NO_VARIABLES;
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
    const { coerced, errors } = getVariableValues(this.apiSchema, definition.variableDefinitions, variables);
    return { values: coerced ?? NO_VARIABLES, errors };
  }
}
