import { Regels } from '@ketenhub/consent';
import { rollen, regels } from '@ketenhub/schema';
import {
  Betreffend,
  Gegeven,
  isCaller,
  Key,
  Openbaar,
  over,
  buildSubgraph,
  type SubgraphDefinition,
} from '@ketenhub/subgraph';
import { assemble, Register, Verzoek, type Classifications } from '@ketenhub/subgraph/unguarded';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { rule, shield } from 'graphql-shield';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { median, report, round } from './report';

/*
 * What the guard costs on lists: 1,000 and 10,000 people × 10 personal fields, each person decided on his own, against
 * the same schema unguarded and against graphql-shield with one rule on each field. CPU time, in turn, in one run; each
 * sample is 40,000 nodes of work, so that each pays for the garbage it makes. The ratio is the median of those of
 * neighbours in time.
 */

const WARM_UP = 4;
const ROUNDS = 24;
const NODES_PER_SAMPLE = 40_000;
/** Ten times slower: fewer samples of it will do. */
const SHIELD_EVERY = 8;
const NAMED = ['unguarded', 'guarded', 'shield'] as const;
const NAMES = Array.from({ length: 10 }, (_, n) => `f${n}`);

@ObjectType({ description: 'Een statushouder.' })
@Key('id')
@Betreffend('STATUSHOUDER')
class Statushouder {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
}
for (const name of NAMES) {
  Field(() => String, { nullable: true, description: 'Een gegeven.' })(Statushouder.prototype, name);
  Gegeven('IDENTITEIT')(Statushouder.prototype, name);
}

@Resolver()
class NodesResolver {
  @Openbaar()
  @Query(() => [Statushouder], { description: 'Een lijst.' })
  nodes(@Ctx() { nodes }: Services) {
    return nodes();
  }
}

interface Services {
  nodes: () => Statushouder[];
}

const definition: SubgraphDefinition<Services> = {
  naam: 'gemeente',
  contact: { name: 'Bench', url: 'https://example.org', description: 'Een lijst.' },
  bronTaak: 'REGIE_INBURGERING',
  resolvers: [NodesResolver],
  types: [],
  references: {},
  permissions: { Query: { nodes: isCaller } },
  entities: [],
  migrations: [],
  services: () => ({ nodes: () => [] }),
};

const caller = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  gebruiker: 'mw-1',
  client: 'bench',
  trace: '0'.repeat(32),
};

function fill(size: number, { gegevens }: Classifications): Register {
  const register = new Register(gegevens, rollen());
  const facts = [
    [
      'TAAKTOEWIJZING',
      'tt',
      { organisatie: caller.organisatie, gemeente: '9901', taak: 'MAATSCHAPPELIJKE_BEGELEIDING', van: 0 },
    ],
    ...regels().map((r) => ['REGEL', r.id, { ...r, velden: '*', geldigVan: 0, geldigTot: undefined }]),
    ...Array.from({ length: size }, (_, n) => [
      ['PERSOON', idOf(n), { gemeente: '9901', huishouden: `h${n}`, geheimhouding: false }],
      [
        'BETROKKENHEID',
        `b${n}`,
        {
          statushouder: idOf(n),
          organisatie: caller.organisatie,
          medewerker: caller.gebruiker,
          taak: 'MAATSCHAPPELIJKE_BEGELEIDING',
          van: 0,
        },
      ],
    ]).flat(),
  ];
  facts.forEach(([soort, sleutel, feit], n) => register.apply({ revisie: String(n), soort, sleutel, feit } as never));
  return register;
}

/** Invented ids, of the form that ids have, each a string of its own as a database driver reads it. */
const idOf = (n: number): string =>
  Buffer.from(`00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`).toString('latin1');

export async function run(): Promise<void> {
  const unguarded = await assemble(definition);
  const guarded = await buildSubgraph(definition);
  const yes = rule({ cache: 'no_cache' })(() => true);
  const shielded = applyMiddleware(
    (await assemble(definition)).schema,
    shield({ Statushouder: Object.fromEntries(NAMES.map((name) => [name, yes])) }),
  );
  const document = parse(`{ nodes { id ${NAMES.join(' ')} } }`);
  for (const size of [1_000, 10_000]) {
    const register = fill(size, guarded.classifications);
    const regels: Regels = register.huidigeRegels();
    const nodes = Array.from({ length: size }, (_, n) => {
      const values = Object.fromEntries(NAMES.map((name) => [name, name]));
      return over(Object.assign(new Statushouder(), { id: idOf(n) }, values), { statushouder: idOf(n) });
    });
    const once = async (schema: GraphQLSchema) => {
      const verzoek = new Verzoek({
        caller,
        moment: Date.now(),
        regels,
        register,
        classifications: guarded.classifications,
        bronVan: () => 'gemeente-maasveld',
      });
      const result = await execute({ schema, document, contextValue: { verzoek, nodes: () => nodes } });
      const shown = (result.data!.nodes as { f9: string | null }[]).filter((node) => node.f9 !== null).length;
      if (shown !== size) throw new Error(`${shown} of ${size} shown`);
    };
    const sample = async (schema: GraphQLSchema): Promise<number> => {
      const start = process.cpuUsage();
      for (let done = 0; done < NODES_PER_SAMPLE; done += size) await once(schema);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000 / (NODES_PER_SAMPLE / size);
    };
    const schemas = { unguarded: unguarded.schema, guarded: guarded.schema, shield: shielded };
    const times = { unguarded: [] as number[], guarded: [] as number[], shield: [] as number[] };
    for (let round = -WARM_UP; round < ROUNDS; round++)
      for (const name of round % SHIELD_EVERY === 0 ? NAMED : NAMED.slice(0, 2)) {
        const ms = await sample(schemas[name]);
        if (round >= 0) times[name].push(ms);
      }
    const base = median(times.unguarded);
    report({
      bench: 'guard',
      nodes: size,
      fields: NAMES.length,
      unguardedCpuMs: round(base),
      guarded: round(median(times.guarded.map((ms, n) => ms / times.unguarded[n]!))),
      shield: round(median(times.shield) / base),
    });
  }
}
