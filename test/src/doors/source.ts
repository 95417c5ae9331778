import { generateKeys, SigningKey } from '@ketenhub/identity';
import { over, vanCategorie, type SubgraphDefinition } from '@ketenhub/subgraph';
import { assemble, Verzoek, type Classifications, type Register } from '@ketenhub/subgraph/unguarded';
import { buildSubgraph } from '@ketenhub/subgraph';
import { execute, GraphQLScalarType, isObjectType, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { State } from '../oracle/oracle';
import type { Weigering } from './compare';
import { readGraph, type Graph } from './graph';
import type { Asker } from './judge';
import { registerOf } from './register';
import { holderOf } from './world';

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly string[];
  readonly weigeringen: readonly Weigering[];
}

export interface TruthAnswer extends Answer {
  /** What of the caller the services looked at: 0 nothing, 1 who he is, 2 also what for. */
  readonly lookedAt: 0 | 1 | 2;
}

/** One subgraph in this process, twice over the same rows: as it is served, and before its guard. */
export class Source {
  private readonly documents = new Map<string, DocumentNode>();
  private register!: Register;
  /** All people of the rows, whoever of them the facts of the moment are about. */
  private readonly everyone: State['persons'];

  private constructor(
    readonly definition: SubgraphDefinition<object>,
    readonly graph: Graph,
    readonly guarded: GraphQLSchema,
    readonly unguarded: GraphQLSchema,
    private readonly classifications: Classifications,
    private readonly db: DataSource,
    private state: State,
    private readonly moment: number,
  ) {
    this.everyone = state.persons;
  }

  static async open(
    definition: SubgraphDefinition<object>,
    db: DataSource,
    state: State,
    moment: number,
    readSdl: (sdl: string) => string = (sdl) => sdl,
  ): Promise<Source> {
    const { schema: unguarded, sdl } = await assemble(definition);
    const { schema: guarded, classifications } = await buildSubgraph(definition);
    showMarks(unguarded);
    return new Source(definition, readGraph(readSdl(sdl)), guarded, unguarded, classifications, db, state, moment);
  }

  get naam(): string {
    return this.definition.naam;
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }

  /** Other facts from here on. */
  know(state: State): void {
    this.state = state;
    this.register = registerOf(state, this.classifications.gegevens);
  }

  /** The answer that this caller gets. */
  async ask(text: string, variables: object, asker: Asker): Promise<Answer> {
    const verzoek = new Verzoek(this.input(asker));
    const { data, errors } = await this.run(this.guarded, text, variables, verzoek);
    return { data, errors, weigeringen: verzoek.weigeringen };
  }

  /** What there is to tell: the same services, nothing refused and nobody left out. */
  async truth(text: string, variables: object, asker: Asker): Promise<TruthAnswer> {
    const looked = new Set<string | symbol>();
    const caller = new Proxy(this.input(asker).caller, {
      get: (target, name) => {
        looked.add(name);
        return Reflect.get(target, name) as unknown;
      },
    });
    const verzoek = new AllSeeing({ ...this.input(asker), caller }, this.everyone);
    const { data, errors } = await this.run(this.unguarded, text, variables, verzoek);
    const lookedAt = looked.has('doel') ? 2 : looked.size > 0 ? 1 : 0;
    return { data, errors, weigeringen: [], lookedAt };
  }

  private input(asker: Asker): ConstructorParameters<typeof Verzoek>[0] {
    const { register, classifications, moment } = this;
    return {
      caller: { ...asker, client: 'doors', trace: '0'.repeat(32) },
      moment,
      register,
      classifications,
      regels: register.huidigeRegels(),
      bronVan: (gemeente) => holderOf(this.state, this.definition.bronTaak, gemeente, moment),
    };
  }

  private async run(schema: GraphQLSchema, text: string, variableValues: object, verzoek: Verzoek) {
    const base = { verzoek, db: this.db, sleutel: await KEY };
    const contextValue = { ...base, ...this.definition.services(base) };
    const { data, errors = [] } = await execute({
      schema,
      document: this.parsed(text),
      contextValue,
      variableValues: variableValues as Record<string, unknown>,
    });
    return {
      data,
      errors: errors.map(({ message, path, extensions }) => `${path?.join('.')}: ${extensions.code} ${message}`),
    };
  }

  private parsed(text: string): DocumentNode {
    let document = this.documents.get(text);
    if (document === undefined) this.documents.set(text, (document = parse(text, { noLocation: true })));
    return document;
  }
}

/** Sees every row of everyone, so that a list holds all there is before the oracle says what stays. */
class AllSeeing extends Verzoek {
  constructor(
    input: ConstructorParameters<typeof Verzoek>[0],
    private readonly everyone: State['persons'],
  ) {
    super(input);
  }

  override mag(): boolean {
    return true;
  }

  override ziet(): boolean {
    return true;
  }

  override betrokkenPersonen(): readonly string[] {
    return this.everyone.map(({ id }) => id);
  }

  override betrokkenHuishoudens(): readonly string[] {
    return [...new Set(this.everyone.flatMap(({ huishouden }) => huishouden ?? []))];
  }
}

const [BETREFT] = Object.getOwnPropertySymbols(over({}, 'NIEMAND'));
const [CATEGORIE] = Object.getOwnPropertySymbols(vanCategorie({}, 'IDENTITEIT'));

const Mark = new GraphQLScalarType({ name: 'Mark' });

/** Adds the field `_mark` to every type: whom the object says it is about, and the category it carries. */
function showMarks(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('_'))
      type.getFields()._mark = {
        name: '_mark',
        type: Mark,
        args: [],
        description: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
        resolve: (object: Record<symbol, unknown>) => ({ betreft: object[BETREFT!], categorie: object[CATEGORIE!] }),
      };
}

/** What a source signs with; the same for every answer, so that equal documents have equal signatures. */
const KEY = generateKeys(['bron']).then(({ settings }) => SigningKey.parse(settings.bron));
