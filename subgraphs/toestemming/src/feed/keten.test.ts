import { generateKeys, IdentityError, ServiceVerifier, SigningKey } from '@ketenhub/identity';
import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import {
  Betreffend,
  Gegeven,
  isCaller,
  Key,
  openDatabase,
  Openbaar,
  over,
  type Feed,
  type SubgraphDefinition,
} from '@ketenhub/subgraph';
import { HttpFeed } from '@ketenhub/subgraph/volgen';
import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import fastify, { type FastifyInstance } from 'fastify';
import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { begeleider, codeVan, sami, SAMI, startTestregister, type Testregister } from '../testregister';
import { toestemming } from '../toestemming.subgraph';
import { feedRoutes } from './feed.routes';

/*
 * A withdrawal through the chain: asked of one replica of the registry, while two other subgraphs with their own guard
 * follow another replica over a real port.
 */

@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
class Pip {
  @Field(() => ID)
  id!: string;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => String, { nullable: true })
  leerroute?: string;
}

@Resolver()
class PipResolver {
  @Openbaar()
  @Query(() => Pip)
  pip(@Arg('id', () => ID) id: string) {
    const betreft = { statushouder: id, bron: 'gemeente-maasveld' };
    return over(Object.assign(new Pip(), { id, leerroute: 'B1_ROUTE' }), betreft);
  }
}

class Logboek1700000000000 implements MigrationInterface {
  up = (runner: QueryRunner) => runner.query(CREATE_INZAGE);
  down = (runner: QueryRunner) => runner.query(DROP_INZAGE);
}

const bron = (naam: string, feed: Feed): SubgraphDefinition => ({
  naam,
  contact: { name: 'Test', url: 'https://example.org', description: 'Een bron voor tests.' },
  bronTaak: 'REGIE_INBURGERING',
  resolvers: [PipResolver],
  types: [],
  references: { Pip: ({ id }: { id: string }) => ({ id }) },
  permissions: { Query: { pip: isCaller } },
  entities: [],
  migrations: [Logboek1700000000000],
  services: () => ({}),
  feed: () => feed,
});

let register: Testregister;
let replica: DataSource;
let app: FastifyInstance;
let volgers: TestSubgraph[];

beforeAll(async () => {
  register = await startTestregister();
  const { settings, keys } = await generateKeys(['gemeente', 'welzijn']);
  const services = new ServiceVerifier(keys, 'toestemming');
  app = fastify({ forceCloseConnections: true });
  app.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof IdentityError ? error.status : 500).send(),
  );
  replica = await openDatabase((register.db.options as { url: string }).url, toestemming);
  feedRoutes(app, {
    db: replica,
    log: () => undefined,
    leaseMs: 5_000,
    register: () => undefined,
    serviceOf: (header) => services.verify(header?.replace(/^Bearer /, '')),
  });
  const url = await app.listen({ port: 0 });
  volgers = await Promise.all(
    (['gemeente', 'welzijn'] as const).map((naam) =>
      testSubgraph(bron(naam, new HttpFeed(url, SigningKey.parse(settings[naam]!)))),
    ),
  );
});
afterAll(async () => {
  await Promise.all(volgers.map((volger) => volger.stop()));
  await app.close();
  await replica.destroy();
  await register.stop();
});

const leest = { ...begeleider, doel: 'MAATSCHAPPELIJK_BEGELEIDEN' };
const ziet = async (volger: TestSubgraph) => {
  const { data, weigeringen } = await volger.vraag('query ($id: ID!) { pip(id: $id) { leerroute } }', leest, {
    id: SAMI,
  });
  return (data!.pip as { leerroute: string | null }).leerroute ?? weigeringen[0]!.reden;
};
const trekIn = (id: string) =>
  register.vraag(
    'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { bevestigdDoor nogNietBevestigdDoor } }',
    sami,
    { id },
  );

describe('a withdrawal through the chain', () => {
  it('is seen by both followers before it is confirmed, time after time', async () => {
    expect(await Promise.all(volgers.map(ziet))).toEqual(['GEEN_TOESTEMMING', 'GEEN_TOESTEMMING']);
    for (let i = 0; i < 15; i++) {
      const id = await register.heeft();
      expect(await Promise.all(volgers.map(ziet))).toEqual(['B1_ROUTE', 'B1_ROUTE']);
      const answer = await trekIn(id);
      const after = await Promise.all(volgers.map(ziet));
      expect(after).toEqual(['TOESTEMMING_INGETROKKEN', 'TOESTEMMING_INGETROKKEN']);
      expect(answer.data!.trekToestemmingIn).toEqual({
        bevestigdDoor: ['gemeente', 'toestemming', 'welzijn'],
        nogNietBevestigdDoor: [],
      });
    }
  });

  it('is confirmed quickly', async () => {
    const times: number[] = [];
    for (let i = 0; i < 10; i++) {
      const id = await register.heeft();
      const begin = performance.now();
      expect(codeVan(await trekIn(id))).toBeUndefined();
      times.push(performance.now() - begin);
    }
    // Far below a poll, which is a second, and a lease; on a busy machine any one of them may take longer.
    expect(Math.min(...times)).toBeLessThan(500);
  });

  it('reaches followers after Postgres dropped every listening connection', async () => {
    const id = await register.heeft();
    await register.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'ketenhub feed' AND datname = current_database()`,
    );
    const { data } = await trekIn(id);
    expect(data!.trekToestemmingIn).toMatchObject({ nogNietBevestigdDoor: [] });
    expect(await Promise.all(volgers.map(ziet))).toEqual(['TOESTEMMING_INGETROKKEN', 'TOESTEMMING_INGETROKKEN']);
  });

  it('reaches what an objection restricts in the same way', async () => {
    const { errors } = await register.vraag(
      'mutation ($input: DienBezwaarInInput!) { dienBezwaarIn(input: $input) { id } }',
      sami,
      { input: { statushouder: SAMI, categorie: 'PLAATSING_KERN' } },
    );
    expect(errors).toBeUndefined();
    const stand = await register.db.query(
      `SELECT bool_and(v.revisie >= r.stand) AS bij FROM volger v, revisie r WHERE v.naam IN ('gemeente', 'welzijn')`,
    );
    expect(stand).toEqual([{ bij: true }]);
  });
});
