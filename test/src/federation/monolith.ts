import {
  buildSchema,
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Entity, Field, Graph, Required } from './model';
import { fromInputs, keyValues, Store, type Ref } from './store';
import { Turns } from './turns';

/** The oracle: the graph as one schema that graphql-js executes over the same data, without federation. */
export class Monolith {
  readonly schema: GraphQLSchema;
  private readonly store: Store;
  private readonly turns = new Turns();

  constructor(private readonly graph: Graph) {
    this.schema = buildSchema(monolithSdl(graph));
    this.store = new Store(graph);
  }

  async ask(
    document: DocumentNode,
    variableValues?: Record<string, unknown>,
    operationName?: string,
  ): Promise<ExecutionResult> {
    const { schema, resolve: fieldResolver } = this;
    this.turns.restart();
    return execute({ schema, document, variableValues, operationName, rootValue: {}, fieldResolver });
  }

  private readonly resolve: GraphQLFieldResolver<Ref & Record<string, unknown>, unknown> = (source, args, _, info) => {
    const { fieldName, parentType } = info;
    const n = (args as { n?: number }).n ?? 1;
    if (parentType.name === 'Mutation') return this.turns.take(this.graph, this.store, fieldName, n);
    const root = this.graph.roots.find(({ name }) => name === fieldName);
    if (parentType.name === 'Query') return root === undefined ? null : this.store.value('Query', 0, root, n);
    const entity = this.graph.entities.find(({ name }) => name === parentType.name);
    if (entity === undefined) return source[fieldName];
    const field = entity.fields.find(({ name }) => name === fieldName);
    if (field === undefined) return keyValues(source)[fieldName as 'id'];
    if (field.requires) return fromInputs(field.requires.map((one) => this.input(entity, source, one)));
    return this.store.value(entity.name, source.nr, field, n);
  };

  /** Fails when the field it is about fails. */
  private input(entity: Entity, { nr }: Ref, { field: name, n, below }: Required): unknown {
    const field = entity.fields.find((one) => one.name === name)!;
    const value = this.store.value(entity.name, nr, field, n ?? 1);
    if (hasHole(field.type, value)) throw new Error('a null where none may be');
    const pick = (one: unknown): unknown =>
      Array.isArray(one) ? one.map(pick) : one && { [below!]: (one as Record<string, unknown>)[below!] };
    return below === undefined ? value : pick(value);
  }
}

/** Whether a null in a list makes the whole value null. */
function hasHole(type: string, value: unknown): boolean {
  if (value === null || !type.startsWith('[')) return false;
  const item = type.replace(/!$/, '').slice(1, -1);
  return (value as unknown[]).some((one) => (item.endsWith('!') && one === null) || hasHole(item, one));
}

function monolithSdl({ entities, ding, roots, mutations, subgraphs }: Graph): string {
  const has = ({ keys }: Entity, key: RegExp) => [...keys.values()].some((sets) => sets.some((set) => key.test(set)));
  const types = entities.map((entity) => {
    const isDing = ding?.of.includes(entity.name);
    const fields = [
      ...(has(entity, /\bid\b/) ? ['id: ID!'] : []),
      ...(has(entity, /\bcode\b/) ? ['code: String!'] : []),
      ...(has(entity, /^org/) ? ['org: Org!'] : []),
      ...(isDing ? ['titel: String'] : []),
      ...(isDing && ding?.scoreIn ? ['score: Int'] : []),
      ...entity.fields.filter(({ inaccessible }) => !inaccessible).map(define),
    ];
    return `type ${entity.name}${isDing ? ' implements Ding' : ''} { ${fields.join(' ')} }`;
  });
  const extra = subgraphs.map(
    (one) => `ping_${one}: Int kleur_${one}: Kleur maat_${one}: Maat json_${one}: JSON org_${one}: Org`,
  );
  return [
    'enum Kleur { ROOD GROEN } scalar JSON type Maat { hoogte: Int breedte: Int } type Org { nr: Int! }',
    ...types,
    ding ? `interface Ding { id: ID! titel: String ${ding.scoreIn ? 'score: Int' : ''} }` : '',
    `union Iets = ${entities.map(({ name }) => name).join(' | ')}`,
    `type Query { ${extra.join(' ')} ${roots.map(define).join(' ')} }`,
    `type Mutation { ${mutations.map(define).join(' ')} }`,
  ].join('\n');
}

const define = ({ name, type, args }: Field) => `${name}${args ? '(n: Int = 1)' : ''}: ${type}`;
