import { randomUUID } from 'node:crypto';
import { CALLER_HEADER, generateKeys, signCaller, SigningKey, type Caller, type HubTls } from '@ketenhub/identity';
import { Inzagelogboek, Logboeklezer } from '@ketenhub/ledger';
import { regels, rollen } from '@ketenhub/schema';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildSubgraph, type BuiltSubgraph } from './build';
import { openDatabase } from './database';
import type { SubgraphDefinition } from './definition';
import { Register } from './register/register';
import { createServer } from './server';
import { bsnsIn, OWN_STORE, tablesWithBsn } from './testing/bsn';
import { ListFeed, type Feit } from './testing/list-feed';
import { filledDatabase, type Vul } from './testing/test-database';
import { Volger } from './volger';
import type { Weigering } from './weigering';

export { bsnsIn, OWN_STORE, tablesWithBsn } from './testing/bsn';
export { betrokken, caller, persoon, redenen, toegewezen } from './testing/feiten';
export { ListFeed, type Feit } from './testing/list-feed';
export { createTestDatabase } from './testing/test-database';
export { statusOverTls } from './testing/status-over-tls';
export { canMakeCertificates, ThrowAwayCa, type Signed } from './testing/throw-away-ca';

/** What a subgraph answers in a test. */
export interface Antwoord {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors:
    readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[] | undefined;
  readonly weigeringen: readonly Weigering[];
}

/** A whole subgraph on a database of its own, asked over its real HTTP door with a really signed caller. */
export interface TestSubgraph {
  readonly app: FastifyInstance;
  readonly db: DataSource;
  readonly built: BuiltSubgraph;
  /** `traceparent`: the trace that it names, where that is another than the signed one. */
  vraag(query: string, as: Partial<Caller>, variables?: object, traceparent?: string): Promise<Antwoord>;
  /** Asks `_entities` for these keys: `vraagEntities('Statushouder', ['…'], '{ pip { leerroute } }', caller)`. */
  vraagEntities(type: string, ids: readonly string[], selection: string, as: Partial<Caller>): Promise<Antwoord>;
  /** Adds or replaces facts, as the registry's feed would. */
  meld(...feiten: readonly Feit[]): Promise<void>;
  /** The signing key of a process of this hub: 'gateway', or the subgraph itself. */
  sleutelVan(naam: string): SigningKey;
  /** Throws when a BSN was told or stored where none belongs. */
  stop(): Promise<void>;
}

/**
 * Starts a subgraph for tests. Rules are those of schema/ unless given; facts come as the feed would bring them; rows that
 * every test of the file begins with, from `vul`.
 */
export async function testSubgraph<S extends object>(
  definition: SubgraphDefinition<S>,
  {
    feiten = [],
    metRegels = true,
    leaseMs = TEST_LEASE_MS,
    tls,
    vul,
    zoekBsn = true,
  }: {
    feiten?: readonly Feit[];
    metRegels?: boolean;
    leaseMs?: number;
    tls?: HubTls;
    vul?: Vul;
    /** At the end, in every table; a benchmark has too much in them. */
    zoekBsn?: boolean;
  } = {},
): Promise<TestSubgraph> {
  const { settings, keys } = await generateKeys(['gateway', definition.naam]);
  const gateway = SigningKey.parse(settings.gateway!);
  const sleutel = SigningKey.parse(settings[definition.naam]!);
  const built = await buildOnce(definition);
  /** Where a number was seen that could be a BSN, and that is not where it belongs. */
  const bsn: string[] = [];
  const log = (message: string) => {
    if (bsnsIn(message).length > 0) bsn.push('a line of the log');
    if (process.env.TEST_LOG) process.stderr.write(`${message}\n`);
  };
  const url = await filledDatabase(definition, vul);
  const db = await openDatabase(url, definition);
  const logboek = new Inzagelogboek(url, { signer: sleutel });
  const lezer = new Logboeklezer(url, definition.naam);
  const feed = new ListFeed([...(metRegels ? regelFeiten() : []), ...feiten]);
  const volger = new Volger({
    feed: definition.feed?.({ db, log, leaseMs }) ?? feed,
    makeRegister: () => new Register(built.classifications.gegevens, rollen()),
    log,
  });
  const parts = { built, db, logboek, lezer, volger, hubKeys: keys, sleutel, log, leaseMs, tls };
  const app = await createServer(definition, parts);
  await app.ready();
  volger.start();
  await volger.ready;
  const vraag: TestSubgraph['vraag'] = async (query, as, variables, traceparent) => {
    const { revisie } = volger.register!;
    const caller: Caller = { ...ANYONE, trace: randomUUID().replaceAll('-', ''), revisie, ...as };
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        [CALLER_HEADER]: await signCaller(caller, definition.naam, gateway),
        traceparent: `00-${traceparent ?? caller.trace}-${OUDER}-01`,
      },
      payload: { query, variables },
    });
    const body = response.json();
    const asked = query + JSON.stringify(variables ?? {});
    if (!/\bbsn\b/.test(asked) && bsnsIn(response.body).some((number) => !asked.includes(number)))
      bsn.push('an answer to who did not ask for one');
    return {
      status: response.statusCode,
      data: body.data,
      errors: body.errors,
      weigeringen: body.extensions?.weigeringen ?? [],
    };
  };
  return {
    app,
    db,
    built,
    vraag,
    vraagEntities: (type, ids, selection, as) =>
      vraag(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${selection} } }`, as, {
        r: ids.map((id) => ({ __typename: type, id })),
      }),
    meld: async (...more) => {
      feed.add(more);
      while (volger.register!.revisie !== feed.revisie) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    sleutelVan: (naam) => SigningKey.parse((settings as Record<string, string>)[naam]!),
    stop: async () => {
      await volger.stop();
      await app.close();
      await logboek.close();
      await lezer.close();
      for (const tabel of zoekBsn ? await tablesWithBsn((sql) => db.query(sql)) : [])
        if (tabel !== OWN_STORE) bsn.push(`the table ${tabel}`);
      await db.destroy();
      if (bsn.length > 0) throw new Error(`What could be a BSN stands in ${[...new Set(bsn)].join(', ')}`);
    },
  };
}

/** The span of the gateway that asks. */
export const OUDER = '7777777777777777';

const schemas = new WeakMap<object, Promise<BuiltSubgraph>>();

function buildOnce<S extends object>(definition: SubgraphDefinition<S>): Promise<BuiltSubgraph> {
  const built = schemas.get(definition) ?? buildSubgraph(definition);
  schemas.set(definition, built);
  return built;
}

/** A test that computes for a while must not find the lease lapsed; tests of the lease itself give their own. */
const TEST_LEASE_MS = 120_000;

const ANYONE: Omit<Caller, 'trace'> = {
  organisatie: 'gemeente-maasveld',
  rol: 'KLANTMANAGER_INBURGERING',
  gebruiker: 'mw-test',
  client: 'test',
};

/** The rules of schema/ as facts. */
const regelFeiten = (): Feit[] =>
  regels().map((regel) => ({
    soort: 'REGEL',
    sleutel: `${regel.id}@${regel.versie}`,
    feit: {
      ...regel,
      geldigVan: Date.parse(regel.geldigVan),
      geldigTot: regel.geldigTot === undefined ? undefined : Date.parse(regel.geldigTot),
    },
  }));
