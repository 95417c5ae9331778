import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, validate, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Entity, Field, Graph, Required } from './model';
import { fromInputs, keyValues, Store, type Ref } from './store';
import { subgraphSdl } from './subgraph-sdl';
import type { Turns } from './turns';

export interface GraphQLRequest {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
}

interface Source extends Partial<Ref> {
  readonly representation?: Record<string, unknown>;
}

/** One subgraph as it would run, but in this process. It knows what its SDL says it knows, and no more. */
export class Subgraph {
  readonly sdl: string;
  private readonly schema: GraphQLSchema;
  private readonly store: Store;

  constructor(
    private readonly graph: Graph,
    readonly name: string,
    readonly turns: Turns,
  ) {
    this.sdl = subgraphSdl(graph, name);
    this.store = new Store(graph);
    this.schema = buildSubgraphSchema({ typeDefs: parse(this.sdl), resolvers: this.references() as never });
  }

  async ask({ query = '', variables }: GraphQLRequest): Promise<ExecutionResult> {
    const document = parse(query);
    const errors = validate(this.schema, document);
    if (errors.length > 0) return { errors };
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      rootValue: {},
      fieldResolver: this.resolve,
    });
  }

  private references(): Record<string, object> {
    const own = this.graph.entities.filter(({ keys }) => keys.has(this.name)).map(({ name }) => name);
    const { ding } = this.graph;
    if (ding?.home === this.name || ding?.scoreIn === this.name) own.push('Ding');
    return Object.fromEntries(own.map((name) => [name, { __resolveReference: (one: never) => this.refer(one) }]));
  }

  /** By whatever key the representation has; two that contradict each other are nobody. */
  private refer(representation: Record<string, unknown>): Source | null {
    const { __typename, id, code, org } = representation as Record<string, never>;
    const types = __typename === 'Ding' ? this.graph.ding!.of : [String(__typename)];
    for (const type of types) {
      for (const nr of [0, 1, 2]) {
        const own = keyValues({ __typename: type, nr });
        const said = [id, code, (org as { nr?: number } | undefined)?.nr].filter((one) => one !== undefined);
        const known = [id && own.id, code && own.code, org && own.org.nr].filter((one) => one !== undefined);
        if (said.length > 0 && said.every((one, i) => one === known[i])) {
          const shown = this.graph.ding?.scoreIn === this.name && __typename === 'Ding' ? 'Ding' : type;
          return { __typename: shown, nr, representation: { ...representation, id: own.id } };
        }
      }
    }
    return null;
  }

  private readonly resolve: GraphQLFieldResolver<Source & Record<string, unknown>, unknown> = (
    source,
    args,
    _,
    info,
  ) => {
    const { fieldName } = info;
    const type = info.parentType.name;
    const n = (args as { n?: number }).n ?? 1;
    if (type === 'Query') return this.shown(this.root(fieldName, n));
    if (type === 'Mutation') return this.shown(this.turns.take(this.graph, this.store, fieldName, n));
    if (type === 'Ding') return fieldName === 'id' ? (source.representation?.id ?? source.id) : source.nr! * 10;
    const entity = this.graph.entities.find(({ name }) => name === type);
    if (entity === undefined) return source[fieldName];
    const field = entity.fields.find(({ name }) => name === fieldName);
    if (field === undefined) return keyValues(source as Ref)[fieldName as 'id'];
    if (field.overrides === this.name) throw new Error('this field has moved');
    if (field.requires) return fromInputs(field.requires.map((one) => inputOf(this.inputsOf(entity, source), one)));
    return this.shown(this.store.value(type, source.nr!, field, n));
  };

  /** What was sent along; an object that was not asked for by key came along a link that @provides them. */
  private inputsOf(entity: Entity, { representation, nr }: Source): Record<string, unknown> {
    if (representation !== undefined) return representation;
    const all = entity.fields.map((field) => [field.name, () => this.store.value(entity.name, nr!, field, 1)] as const);
    return Object.defineProperties({}, Object.fromEntries(all.map(([name, get]) => [name, { get }])));
  }

  private root(name: string, n: number): unknown {
    const field = this.graph.roots.find((root) => root.name === name);
    return field === undefined ? null : this.store.value('Query', 0, field, n);
  }

  /** A subgraph with an @interfaceObject does not know what things are. */
  private shown(value: unknown): unknown {
    if (this.graph.ding?.scoreIn !== this.name) return value;
    if (Array.isArray(value)) return value.map((one) => this.shown(one));
    const ref = value as Ref | null;
    if (typeof ref !== 'object' || ref === null || !this.graph.ding.of.includes(ref.__typename)) return value;
    return { __typename: 'Ding', nr: ref.nr, id: keyValues(ref).id };
  }
}

function inputOf(representation: Record<string, unknown> | undefined, { field, below }: Required): unknown {
  const value = representation?.[field];
  if (below === undefined) return value;
  const pick = (one: unknown): unknown =>
    Array.isArray(one) ? one.map(pick) : one && { [below]: (one as Record<string, unknown>)[below] };
  return pick(value);
}

export const fieldOf = (graph: Graph, type: string, name: string): Field | undefined =>
  graph.entities.find((entity) => entity.name === type)?.fields.find((field) => field.name === name);
