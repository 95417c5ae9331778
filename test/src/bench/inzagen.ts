import { startPostgres } from '@ketenhub/demo';
import { CATEGORIEEN, rollen } from '@ketenhub/schema';
import { controleer, toestemming, WijzigingenService } from '@ketenhub/subgraph-toestemming';
import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { median, quantile, report, round } from './report';

/*
 * What a privacy officer asks (domain §4.7) of a year of generated records, over the real HTTP door of the registry with the
 * guard and its own record on: milliseconds per question, beside the lookup of one record by its key in the same run, and
 * which indexes the planner takes over how many months. `npm run -s bench -- inzagen 5000000` is the full form.
 */

const RECORDS = 200_000;
const ROUNDS = 15;
const DAY = 86_400_000;
const BRONNEN = ['corporatie', 'gemeente', 'toestemming', 'vluchtelingenwerk', 'welzijn', 'woning'];
const CONSENTS = 2_000;
/** Each in one role at one partner. */
const MEDEWERKERS = 240;

const FG = {
  organisatie: 'keten-toezicht',
  rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING',
  gebruiker: 'mw-fg',
  doel: 'PRIVACY_TOEZICHT',
};

export async function run(records = Number(process.argv[3] ?? RECORDS)): Promise<void> {
  const postgres = await startPostgres({
    settings: ['shared_buffers=512MB', 'maintenance_work_mem=512MB', 'work_mem=16MB', 'max_wal_size=8GB'],
  });
  process.env.TEST_POSTGRES_URL = postgres.url('postgres');
  const registry = await testSubgraph(toestemming, { zoekBsn: false });
  try {
    const begin = performance.now();
    await fill(registry.db, records);
    report({ bench: 'inzagen', records, people: people(records), loadS: round((performance.now() - begin) / 1_000) });
    const floor = await lookup(registry.db, records);
    report({ bench: 'inzagen', floor: 'one record by its key', p50Ms: round(floor) });
    for (const question of questions(records)) await ask(registry, question, floor);
    await checkAll(registry.db, records);
    await simulate(registry);
  } finally {
    await registry.stop();
    await postgres.stop();
  }
}

interface Question {
  readonly naam: string;
  /** Its number in domain §4.7, where it is one of them. */
  readonly nr?: number;
  readonly query: string;
  readonly variables?: (round: number) => object;
}

const PAGE = `edges { node { moment statushouder rol medewerker besluiten { categorie besluit grondslag } } }`;
const FIND = `query ($filter: InzageFilter, $after: String) { inzagen(filter: $filter, first: 50, after: $after) { pageInfo { hasNextPage } ${PAGE} } }`;
const COUNT = `query ($filter: TellingFilter!, $per: [Telkenmerk!]!) { inzagetelling(filter: $filter, per: $per) { rol categorie reden aantal } }`;

function questions(records: number): Question[] {
  const day = (back: number) => new Date(Date.now() - back * DAY);
  const dag = (back: number) => day(back).toISOString().slice(0, 10);
  const cursor = (back: number) => Buffer.from(JSON.stringify([day(back), 'gemeente', '0'])).toString('base64url');
  const find = (naam: string, filter: object, back?: number): Question => ({
    naam: `inzagen: ${naam}${back === undefined ? '' : `, after ${back} days`}`,
    query: FIND,
    variables: () => ({ filter, after: back === undefined ? undefined : cursor(back) }),
  });
  const year = { van: dag(366), totEnMet: dag(0) };
  return [
    {
      nr: 1,
      naam: 'rules in force on a day',
      query: `{ regels(moment: "${day(30).toISOString()}") { id geldigVan } }`,
    },
    {
      nr: 1,
      naam: 'what changed in the rules',
      query: `{ verschil(van: { moment: "${day(30).toISOString()}" }, naar: { moment: "${day(0).toISOString()}" }) { rol } }`,
    },
    {
      nr: 2,
      naam: 'all reads of a person',
      query: FIND,
      variables: (i) => ({ filter: { statushouder: idOf((i * 7919) % people(records)) } }),
    },
    { nr: 3, naam: 'reads on a consent that did not hold', query: '{ grondcontrole { schoon standen { bron tot } } }' },
    {
      nr: 4,
      naam: 'health and incidents in a year, per role',
      query: COUNT,
      variables: () => ({ filter: { ...year, categorieen: ['GEZONDHEID', 'INCIDENT'] }, per: ['ROL', 'CATEGORIE'] }),
    },
    find('health shown', { categorie: 'GEZONDHEID', besluit: 'TOEGESTAAN' }),
    find('incidents', { categorie: 'INCIDENT' }),
    {
      nr: 5,
      naam: 'refusals of a year by code',
      query: COUNT,
      variables: () => ({ filter: { ...year, besluit: 'GEWEIGERD' }, per: ['REDEN'] }),
    },
    {
      nr: 5,
      naam: 'attempts without involvement in a month',
      query: `{ medewerkertelling(van: "${dag(30)}", totEnMet: "${dag(0)}") { organisatie medewerker zonderBetrokkenheid } }`,
    },
    {
      nr: 5,
      naam: 'unusual volume',
      query: `{ afwijkendVolume(dag: "${dag(1)}") { organisatie medewerker aantal uitleg } }`,
    },
    { nr: 7, naam: 'consents that expire', query: '{ aflopendeToestemmingen(dagen: 30) { totaal } }' },
    { nr: 7, naam: 'consents without language or interpreter', query: '{ toestemmingenZonderTaalOfTolk { totaal } }' },
    { nr: 7, naam: 'consents without involvement', query: '{ toestemmingenZonderBetrokkenheid { totaal } }' },
    {
      nr: 1,
      naam: 'all rules, from before there were any',
      query: '{ verschil(van: { moment: "2021-01-01T00:00:00Z" }, naar: {}) { rol velden } }',
    },
    {
      naam: 'the overview of a person',
      query: 'query ($id: ID!) { inzageverzoek(statushouder: $id) { ontvangers { organisatie aantal } json } }',
      variables: (i) => ({ id: idOf((i * 7919) % CONSENTS) }),
    },
    { naam: 'notices to recipients', query: '{ kennisgevingen(first: 50) { edges { node { id status } } } }' },
    { nr: 8, naam: 'coverage', query: '{ dekking(first: 100) { totaal edges { node { rol dekking } } } }' },
    find('everything', {}),
    find('everything', {}, 180),
    find('a partner', { organisatie: 'organisatie-3' }),
    find('a partner', { organisatie: 'organisatie-3' }, 180),
    find('a partner and a category', { organisatie: 'organisatie-3', categorie: 'GEZONDHEID' }, 180),
    find('a medewerker', { medewerker: 'mw-3' }),
    find('a role', { rol: 'WOONCONSULENT' }),
    find('a purpose', { doel: 'MAATJE_KOPPELEN' }),
    find('a ground', { grondslag: 'TOESTEMMING' }, 90),
    find('refusals', { besluit: 'GEWEIGERD' }, 90),
    find('a reason', { reden: 'GEEN_BETROKKENHEID' }, 300),
    find('a category in a month', { categorie: 'INCIDENT', van: day(200), tot: day(170) }),
    find('what nobody did', { rol: 'WOONCONSULENT', categorie: 'INCIDENT' }),
    find('an unknown partner', { organisatie: 'geen', rol: 'COACH' }),
    find('the oldest page', { besluit: 'GEWEIGERD', categorie: 'BIJSTAND' }, 364.9),
  ];
}

/** Asks it a number of times, and says how long that took, in words of the floor too, and by which indexes. */
async function ask(
  { db, vraag }: TestSubgraph,
  { naam, nr, query, variables }: Question,
  floor: number,
): Promise<void> {
  const seen = new Map<string, unknown[]>();
  const original = db.query.bind(db);
  db.query = ((sql: string, values: unknown[] = [], ...rest: []) => {
    if (/^\s*(SELECT|WITH)\b[\s\S]*\b(keteninzage|\w+telling|inzagebevinding)\b/.test(sql)) seen.set(sql, values);
    return original(sql, values, ...rest);
  }) as typeof db.query;
  const times: number[] = [];
  let found = 0;
  try {
    for (let i = 0; i < ROUNDS; i++) {
      const begin = performance.now();
      const { data, errors } = await vraag(query, FG, variables?.(i));
      times.push(performance.now() - begin);
      if (errors !== undefined) throw new Error(`${naam}: ${errors[0]!.message}`);
      const page = data!.inzagen as { edges: object[] } | undefined;
      found = page?.edges.length ?? 0;
    }
  } finally {
    db.query = original;
  }
  const [indexes, months] = [new Set<string>(), new Set<string>()];
  for (const [sql, values] of seen) await explain(db, sql, values, { indexes, months });
  const p50 = median(times);
  report({
    bench: 'inzagen',
    ...(nr !== undefined && { question: nr }),
    naam,
    ...(query === FIND && { found }),
    p50Ms: round(p50),
    p95Ms: round(quantile(times, 0.95)),
    timesTheFloor: round(p50 / floor),
    within300Ms: quantile(times, 0.95) <= 300,
    indexes: [...indexes].sort(),
    ...(months.size > 0 && { months: months.size }),
  });
}

interface Plan {
  readonly indexes: Set<string>;
  readonly months: Set<string>;
}

/** What the planner reads the record by: names of indexes, without the month; `SEQ <table>` where it reads all of it. */
async function explain(db: DataSource, sql: string, values: unknown[], { indexes, months }: Plan): Promise<void> {
  const [{ 'QUERY PLAN': plan }] = await db.query(`EXPLAIN (FORMAT JSON) ${sql}`, values);
  JSON.stringify(plan, (key, value: unknown) => {
    const [, month] = (key === 'Relation Name' && /^keteninzage_(\d{4}_\d{2})/.exec(String(value))) || [];
    if (month !== undefined) months.add(month);
    if (key === 'Index Name') indexes.add(String(value).replace(/_(\d{4}_\d{2}|overig)/, ''));
    const node = value as { 'Node Type'?: string; 'Relation Name'?: string; 'Plan Rows'?: number } | null;
    const isWhole = node?.['Node Type'] === 'Seq Scan' && (node['Plan Rows'] ?? 0) > 1_000;
    if (isWhole) indexes.add(`SEQ ${String(node['Relation Name']).replace(/_\d{4}_\d{2}/, '')}`);
    return value;
  });
}

async function lookup(db: DataSource, records: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const n = Math.floor((i * records) / 200);
    const [row] = await db.query(
      `SELECT einde FROM keteninzage WHERE bron = '${BRONNEN[n % BRONNEN.length]}' AND volgnummer = ${Math.floor(n / BRONNEN.length)}`,
    );
    const key = [BRONNEN[n % BRONNEN.length], Math.floor(n / BRONNEN.length), row.einde];
    const begin = performance.now();
    await db.query('SELECT * FROM keteninzage WHERE bron = $1 AND volgnummer = $2 AND einde = $3', key);
    times.push(performance.now() - begin);
  }
  return median(times);
}

/** The standing check over everything that came in, as it would run in portions. */
async function checkAll(db: DataSource, records: number): Promise<void> {
  await db.query('DELETE FROM inzagecontrole');
  const begin = performance.now();
  await controleer(db);
  const seconds = (performance.now() - begin) / 1_000;
  const [{ n }] = await db.query('SELECT count(*)::int AS n FROM inzagebevinding');
  report({ bench: 'inzagen', naam: 'standing check', findings: n, recordsPerSecond: Math.round(records / seconds) });
}

/** A draft that takes a right from who is busiest, over a month: it reads every record of it. */
async function simulate({ vraag }: TestSubgraph): Promise<void> {
  const goed = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const { data, errors } = await vraag(query, FG, variables);
    if (errors !== undefined) throw new Error(errors[0]!.message);
    return Object.values(data!)[0] as Record<string, unknown>;
  };
  const { id } = await goed('mutation { maakRegelontwerp(input: { titel: "bench", toelichting: "bench" }) { id } }');
  const bewerkingen = [{ soort: 'BEEINDIG', regel: 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN' }];
  await goed('mutation ($input: BewerkRegelontwerpInput!) { bewerkRegelontwerp(input: $input) { id } }', {
    input: { ontwerp: id, bewerkingen },
  });
  const period = { van: new Date(Date.now() - 30 * DAY), tot: new Date() };
  const begin = performance.now();
  const { opgetekend, eraf } = await goed(
    'query ($id: ID!, $van: Moment!, $tot: Moment!) { simuleer(ontwerp: $id, van: $van, tot: $tot) { opgetekend eraf } }',
    { id, ...period },
  );
  const seconds = (performance.now() - begin) / 1_000;
  report({
    bench: 'inzagen',
    question: 6,
    naam: 'effect of a proposed rule on a month',
    opgetekend,
    eraf,
    seconds: round(seconds),
    recordsPerSecond: Math.round((opgetekend as number) / seconds),
  });
}

const people = (records: number): number => Math.max(CONSENTS, Math.round(records / 50));

const idOf = (i: number): string => `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`;

interface Vorm {
  readonly organisatie: string;
  readonly rol: string;
  readonly doel: string;
  readonly besluiten: readonly object[];
}

/** What is asked over and over: sixty combinations of partner, role and purpose, each with three decisions. */
function vormen(): Vorm[] {
  const roles = rollen().filter(({ betrokkenheid }) => ['ORGANISATIE', 'MEDEWERKER'].includes(betrokkenheid));
  const usual = CATEGORIEEN.filter((categorie) => categorie !== 'INCIDENT');
  const doelen = ['HUISVESTEN', 'INBURGERING_REGISSEREN', 'MAATSCHAPPELIJK_BEGELEIDEN', 'SOCIAAL_ONDERSTEUNEN'];
  const velden = ['Type.een', 'Type.twee', 'Type.drie'];
  return Array.from({ length: 60 }, (_, i) => ({
    organisatie: `organisatie-${i % 12}`,
    rol: roles[i % roles.length]!.code,
    doel: i === 59 ? 'MAATJE_KOPPELEN' : doelen[i % doelen.length]!,
    besluiten: [
      {
        categorie: usual[i % usual.length],
        besluit: 'TOEGESTAAN',
        velden,
        regel: `r-${i}`,
        versie: 1,
        grondslag: 'WETTELIJKE_TAAK',
        bron: 'gemeente-maasveld',
      },
      {
        categorie: usual[(i * 7 + 3) % usual.length],
        besluit: 'TOEGESTAAN',
        velden,
        regel: `s-${i}`,
        versie: 1,
        grondslag: 'CONVENANT',
        bron: 'gemeente-maasveld',
      },
      {
        categorie: i % 2 === 0 ? 'BIJSTAND' : usual[(i * 5 + 1) % usual.length],
        besluit: 'GEWEIGERD',
        velden,
        reden: i % 10 === 0 ? 'GEEN_BETROKKENHEID' : 'ROL_NIET_BEVOEGD',
      },
    ],
  }));
}

/** Secondary indexes are built after the rows are in; what the registry counts it counts on the way. */
async function fill(db: DataSource, records: number): Promise<void> {
  await db.query(`SELECT logboek.maak_maand('keteninzage', (date_trunc('month', now()) - n * interval '1 month')::date)
    FROM generate_series(-1, 13) AS n`);
  await consents(db);
  const runner = db.createQueryRunner();
  await runner.query(
    'CREATE TABLE bench_vorm (nr integer PRIMARY KEY, organisatie text, rol text, doel text, besluiten jsonb)',
  );
  for (const [nr, vorm] of vormen().entries())
    await runner.query('INSERT INTO bench_vorm VALUES ($1, $2, $3, $4, $5)', [
      nr,
      vorm.organisatie,
      vorm.rol,
      vorm.doel,
      JSON.stringify(vorm.besluiten),
    ]);
  const indexes = (await runner.query(
    `SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'keteninzage' AND indexname <> 'keteninzage_pkey'`,
  )) as { indexname: string; indexdef: string }[];
  for (const { indexname } of indexes) await runner.query(`DROP INDEX ${indexname}`);
  for (let from = 0; from < records; from += PORTION)
    await runner.query(INSERT, [from, Math.min(records, from + PORTION) - 1, records, people(records)]);
  for (const { indexdef } of indexes) await runner.query(indexdef.replace(' ON ONLY ', ' ON '));
  await runner.query('DROP TABLE bench_vorm');
  await runner.query('ANALYZE');
  await runner.release();
}

const PORTION = 250_000;

/** A year, evenly; one in fifty shown on a consent, one in five thousand an incident. */
const INSERT = `
  INSERT INTO keteninzage (bron, volgnummer, trace_id, span_id, naam, status, begin, einde, verwerkingsactiviteit, betrokkene,
    organisatie, rol, doel, besluiten, gebruiker, client, operatie, revisie, zout)
  SELECT (ARRAY['${BRONNEN.join("','")}'])[1 + i % ${BRONNEN.length}], i / ${BRONNEN.length}, md5(i::text), left(md5('s' || i), 16), 'Dossier', 'OK',
    moment, moment, 'urn:ketenhub:verwerkingsactiviteit:' || v.doel,
    '00000000-0000-4000-8000-' || lpad(to_hex(CASE WHEN i % 50 = 1 THEN i % ${CONSENTS} ELSE abs(hashint8(i)) % $4::int END), 12, '0'),
    CASE WHEN i % 50 = 1 THEN 'vluchtelingenwerk-maasveld' ELSE v.organisatie END,
    CASE WHEN i % 50 = 1 THEN 'BEGELEIDER' WHEN i % 5000 = 0 THEN 'COORDINATOR_BEGELEIDING' ELSE v.rol END,
    CASE WHEN i % 50 = 1 THEN 'MAATSCHAPPELIJK_BEGELEIDEN' ELSE v.doel END,
    CASE
      WHEN i % 50 = 1 THEN jsonb_build_array(jsonb_build_object('categorie', 'PIP_HOOFDLIJN', 'besluit', 'TOEGESTAAN', 'velden',
        '["Pip.leerroute"]'::jsonb, 'grondslag', 'TOESTEMMING', 'toestemming', 'bench-' || i % ${CONSENTS}, 'bron', 'gemeente-maasveld'))
      WHEN i % 5000 = 0 THEN '[{"categorie": "INCIDENT", "besluit": "TOEGESTAAN", "velden": ["Incident.feiten"], "grondslag": "EIGEN_BRON"}]'
      ELSE v.besluiten END,
    'mw-' || wie.u, 'portaal', md5(i::text),
    (SELECT stand FROM revisie), '\\x${'00'.repeat(32)}'
  FROM generate_series($1::bigint, $2::bigint) AS i
  CROSS JOIN LATERAL (SELECT (now() - interval '365 days' + i * interval '365 days' / $3::float8)::timestamptz(3) AS moment) AS t
  CROSS JOIN LATERAL (SELECT abs(hashint8(i + 2)) % ${MEDEWERKERS} AS u) AS wie
  JOIN bench_vorm v ON v.nr = wie.u % 60`;

/** Consents that hold for the whole year, as numbered changes. */
async function consents(db: DataSource): Promise<void> {
  const [van, tot] = [Date.now() - 500 * DAY, Date.now() + 500 * DAY];
  await db.transaction((manager) =>
    WijzigingenService.recordAll(
      manager,
      Array.from({ length: CONSENTS }, (_, i) => ({
        soort: 'TOESTEMMING' as const,
        sleutel: `bench-${i}`,
        feit: {
          id: `bench-${i}`,
          statushouder: idOf(i),
          verstrekker: 'gemeente-maasveld',
          ontvanger: 'vluchtelingenwerk-maasveld',
          categorieen: ['PIP_HOOFDLIJN'],
          doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
          uitdrukkelijk: false,
          gegevenOp: van,
          geldigTot: tot,
        },
      })),
    ),
  );
}
