import type { PublicKeys, SigningKey } from '@ketenhub/identity';
import type { Categorie, Taak } from '@ketenhub/schema';
import type { FastifyInstance } from 'fastify';
import type { IRules } from 'graphql-shield';
import type { NonEmptyArray } from 'type-graphql';
import type { DataSource, EntityTarget, MigrationInterface } from 'typeorm';
import type { Feed } from './feit';
import type { Register } from './register/register';
import type { Verzoek } from './verzoek';

export type Class = new (...args: never[]) => object;

/** What a service is made with, once per request: who asks what, the subgraph's own database and its own key. */
export interface Base {
  readonly verzoek: Verzoek;
  readonly db: DataSource;
  readonly sleutel: SigningKey;
}

/** What every resolver gets: the base and the subgraph's own services. */
export type Context<Services extends object> = Base & Services;

/** The process-wide parts that a subgraph's own routes and feed are made with. */
export interface Process {
  readonly db: DataSource;
  readonly log: (message: string) => void;
  /** Milliseconds that a follower of the registry may rely on what it heard. */
  readonly leaseMs: number;
}

/** What goes on record as asked, done or refused: every mutation, and these questions; and under which category. */
export interface OpSchrift {
  readonly categorie: Categorie;
  readonly vragen: readonly string[];
}

/** All that makes one subgraph. `buildSubgraph` reads the schema part, `startSubgraph` the rest. */
export interface SubgraphDefinition<Services extends object = object> {
  /** Folder, audience of signed callers and name in the supergraph. */
  readonly naam: string;
  readonly contact: { readonly name: string; readonly url: string; readonly description: string };
  /** Whose holder in a person's gemeente is the source of data here, where a row does not name its organisation. */
  readonly bronTaak: Taak;
  readonly resolvers: NonEmptyArray<Class>;
  /** Types that no root field leads to: entities that are entered by reference, implementations of an interface. */
  readonly types: readonly Class[];
  /** Per key type: from a key to the object, marked with `over`. */
  readonly references: Readonly<Record<string, (key: never, context: Context<Services>) => unknown>>;
  /** Who may call an operation: a rule for every root field; what has none is denied. */
  readonly permissions: { readonly Query: IRules; readonly Mutation?: IRules };
  readonly opSchrift?: OpSchrift;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly services: (base: Base) => Services;
  /** The registry follows its own tables and serves the feed; every other subgraph leaves these out. */
  readonly feed?: (process: Process) => Feed;
  readonly routes?: (
    app: FastifyInstance,
    process: Process & {
      readonly serviceOf: (authorization?: string) => Promise<string>;
      /** The facts as this process knows them; undefined until it does. */
      readonly register: () => Register | undefined;
    },
    sleutel: SigningKey,
    hubKeys: PublicKeys,
  ) => void;
}
