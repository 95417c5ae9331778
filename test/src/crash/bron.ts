import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import { Betreffend, Gegeven, isCaller, Key, Openbaar, over, type SubgraphDefinition } from '@ketenhub/subgraph';
import { betrokken, ListFeed, persoon, type Feit } from '@ketenhub/subgraph/testing';
import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/* A source without rows of its own: all that it needs its database for is the record. */

export const SAMI = '11111111-1111-4111-8111-111111111111';

@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
class Statushouder {
  @Field(() => ID)
  id!: string;

  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true })
  roepnaam?: string;
}

@Resolver()
class StatushouderResolver {
  @Openbaar()
  @Query(() => Statushouder)
  statushouder(@Arg('id', () => ID) id: string) {
    const betreft = { statushouder: id, bron: 'gemeente-maasveld' };
    return over(Object.assign(new Statushouder(), { id, roepnaam: 'Sami' }), betreft);
  }
}

class Start1700000000000 implements MigrationInterface {
  up = (runner: QueryRunner) => runner.query(CREATE_INZAGE);
  down = (runner: QueryRunner) => runner.query(DROP_INZAGE);
}

const REGEL = {
  id: 'CRASH',
  versie: 1,
  rol: 'KLANTMANAGER_INBURGERING',
  categorie: 'IDENTITEIT',
  doel: 'INBURGERING_REGISSEREN',
  grondslag: 'WETTELIJKE_TAAK',
  velden: '*',
  geldigVan: 0,
};

const FEITEN: readonly Feit[] = [
  { soort: 'REGEL', sleutel: 'CRASH@1', feit: REGEL } as Feit,
  persoon(SAMI, '22222222-2222-4222-8222-222222222222'),
  betrokken(SAMI, 'gemeente-maasveld', 'REGIE_INBURGERING'),
];

/** What the source's register counts: a caller who names it is answered on facts. */
export const REVISIE = String(FEITEN.length);

export const bron: SubgraphDefinition = {
  naam: 'gemeente',
  contact: { name: 'Test', url: 'https://example.org', description: 'Een bron voor tests.' },
  bronTaak: 'REGIE_INBURGERING',
  resolvers: [StatushouderResolver],
  types: [],
  references: { Statushouder: ({ id }: { id: string }) => ({ id }) },
  permissions: { Query: { statushouder: isCaller } },
  entities: [],
  migrations: [Start1700000000000],
  services: () => ({}),
  feed: () => new ListFeed(FEITEN),
};
