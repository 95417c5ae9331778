import { parse, printSchema } from 'graphql';
import { fixture, onderweg } from './fixture/subgraph';
import {
  betrokken,
  ListFeed,
  persoon,
  redenen,
  testSubgraph,
  toegewezen,
  type Feit,
  type TestSubgraph,
} from './testing';

const SAMI = '11111111-1111-4111-8111-111111111111';
const VREEMD = '22222222-2222-4222-8222-222222222222';

const NU = Date.now();
const JAAR = 365 * 86_400_000;
const begeleider = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  gebruiker: 'mw-1',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
};

const toestemming = (categorie: string, change: object = {}): Feit => ({
  soort: 'TOESTEMMING',
  sleutel: `t-${categorie}`,
  feit: {
    id: `t-${categorie}`,
    statushouder: SAMI,
    verstrekker: 'gemeente-maasveld',
    ontvanger: 'vluchtelingenwerk-maasveld',
    categorieen: [categorie],
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    uitdrukkelijk: categorie === 'GEZONDHEID',
    gegevenOp: NU - JAAR / 2,
    geldigTot: NU + JAAR / 2,
    ...change,
  },
});

const feiten: Feit[] = [
  persoon(SAMI, 'h1'),
  betrokken(SAMI, 'vluchtelingenwerk-maasveld', 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-1'),
  betrokken(SAMI, 'gemeente-maasveld', 'REGIE_INBURGERING'),
  toegewezen('vluchtelingenwerk-maasveld', '9901', 'MAATSCHAPPELIJKE_BEGELEIDING'),
  toestemming('PIP_HOOFDLIJN'),
];

const regel = {
  id: 'test',
  versie: 1,
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  velden: '*',
  geldigVan: 0,
} as const;

const FIELDS = '{ id naam { voornamen } adres pip { id leerroute doelen } aandachtspunten { soort afspraken } }';
const VRAAG = `query ($id: ID!) { statushouder(id: $id) ${FIELDS} }`;

let subgraph: TestSubgraph;
beforeAll(async () => (subgraph = await testSubgraph(fixture, { feiten })));
afterAll(() => subgraph.stop());

describe('a subgraph', () => {
  it.each([
    ['without a caller', undefined, 'GEEN_CALLER'],
    ['with a caller that nobody signed', 'e30.e30.e30', 'CALLER_ONGELDIG'],
  ])('answers 401 %s, to introspection too', async (_, token, code) => {
    const response = await subgraph.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: token ? { 'x-caller': token } : {},
      payload: { query: '{ __schema { queryType { name } } }' },
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([401, code]);
  });

  it('shows nobody its SDL: composition reads files', async () => {
    const { data, errors } = await subgraph.vraag('{ _service { sdl } }', begeleider);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'ROL_NIET_BEVOEGD']);
  });

  it('shows nothing personal without a purpose', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, { ...begeleider, doel: undefined }, { id: SAMI });
    expect(data).toEqual({ statushouder: { id: SAMI, naam: null, adres: null, pip: null, aandachtspunten: null } });
    expect(new Set(weigeringen.map((w) => w.reden))).toEqual(new Set(['DOEL_ONTBREEKT']));
  });

  it('answers the same for a person one is not involved with and a person who does not exist', async () => {
    const other = { ...begeleider, gebruiker: 'mw-2' };
    const [known, unknown] = await Promise.all([SAMI, VREEMD].map((id) => subgraph.vraag(VRAAG, other, { id })));
    const blank = (answer: object) => JSON.stringify(answer).replaceAll(SAMI, '').replaceAll(VREEMD, '');
    expect(blank(known!)).toBe(blank(unknown!));
    expect(known!.weigeringen[0]!.reden).toBe('GEEN_BETROKKENHEID');
  });

  it('shows what rule and consent permit and says why not for the rest', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, begeleider, { id: SAMI });
    expect(data).toEqual({
      statushouder: {
        id: SAMI,
        naam: { voornamen: 'Sami' },
        adres: 'Testhof 1',
        pip: { id: `pip-${SAMI}`, leerroute: 'B1_ROUTE', doelen: null },
        aandachtspunten: null,
      },
    });
    expect(weigeringen.find((w) => w.veld === 'Pip.doelen')).toEqual({
      pad: ['statushouder', 'pip', 'doelen'],
      veld: 'Pip.doelen',
      categorie: 'PIP_VOLLEDIG',
      reden: 'GEEN_TOESTEMMING',
    });
  });

  it('gives the same answer through _entities, a list, an alias, a fragment and an interface', async () => {
    const direct = (await subgraph.vraag(VRAAG, begeleider, { id: SAMI })).data!.statushouder;
    const entities = await subgraph.vraagEntities('Statushouder', [SAMI], FIELDS, begeleider);
    const list = await subgraph.vraag(`{ statushouders ${FIELDS} }`, begeleider);
    const aliased = await subgraph.vraag(
      `query ($id: ID!) { statushouder(id: $id) { plan { leerroute ...P } } } fragment P on Pip { geheim: doelen }`,
      begeleider,
      { id: SAMI },
    );
    expect(entities.data!._entities).toEqual([direct]);
    expect(list.data!.statushouders).toEqual([direct]);
    expect(aliased.data).toEqual({ statushouder: { plan: { leerroute: 'B1_ROUTE', geheim: null } } });
    expect(aliased.weigeringen[0]!.pad).toEqual(['statushouder', 'plan', 'geheim']);
  });

  it('shows of a mixed list the permitted items, and reports the refused category whether or not it occurs', async () => {
    await subgraph.meld(toestemming('BREDE_INTAKE'), {
      soort: 'REGEL',
      feit: { ...regel, categorie: 'BREDE_INTAKE', grondslag: 'TOESTEMMING' },
    });
    const { data, weigeringen } = await subgraph.vraag(VRAAG, begeleider, { id: SAMI });
    const taal = { soort: 'TAAL', afspraken: ['Cursus'] };
    expect((data!.statushouder as { aandachtspunten: unknown }).aandachtspunten).toEqual([taal]);
    expect(redenen(weigeringen)['Statushouder.aandachtspunten GEZONDHEID']).toBe('ROL_NIET_BEVOEGD');
  });

  it('follows a withdrawal', async () => {
    await subgraph.meld(toestemming('PIP_HOOFDLIJN', { ingetrokkenOp: Date.now() }));
    const { weigeringen } = await subgraph.vraag(VRAAG, begeleider, { id: SAMI });
    expect(redenen(weigeringen)['Statushouder.pip PIP_HOOFDLIJN']).toBe('TOESTEMMING_INGETROKKEN');
    await subgraph.meld(toestemming('PIP_HOOFDLIJN'));
  });

  it('records each person shown or refused, without contents', async () => {
    const trace = 'a'.repeat(32);
    await subgraph.vraag(
      `query Dossier($id: ID!) { statushouder(id: $id) ${FIELDS} }`,
      { ...begeleider, trace },
      { id: SAMI },
    );
    const rows = await subgraph.db.query('SELECT * FROM inzage WHERE trace_id = $1', [trace]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      naam: 'Dossier',
      betrokkene: SAMI,
      organisatie: 'vluchtelingenwerk-maasveld',
      rol: 'BEGELEIDER',
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    });
    expect(rows[0].besluiten).toContainEqual(
      expect.objectContaining({
        categorie: 'PIP_HOOFDLIJN',
        besluit: 'TOEGESTAAN',
        grondslag: 'TOESTEMMING',
        toestemming: 't-PIP_HOOFDLIJN',
      }),
    );
    expect(JSON.stringify(rows)).not.toContain('Sami');
  });

  it('records the revision that a decision was taken on, also where its facts came in while the question ran', async () => {
    const DAARNA = 'query ($id: ID!) { daarna(id: $id) { pip { doelen } } }';
    const vraag = async (trace: string) => {
      await subgraph.vraag(DAARNA, { ...begeleider, trace }, { id: SAMI });
      const [row] = await subgraph.db.query('SELECT revisie, besluiten FROM inzage WHERE trace_id = $1', [trace]);
      return row as { revisie: string; besluiten: { toestemming?: string; velden: string[] }[] };
    };
    onderweg.gebeurt = () => subgraph.meld(toestemming('PIP_VOLLEDIG'));
    const during = await vraag('1'.repeat(32));
    onderweg.gebeurt = () => Promise.resolve();
    const after = await vraag('2'.repeat(32));
    await subgraph.meld({ soort: 'TOESTEMMING', sleutel: 't-PIP_VOLLEDIG', feit: null });
    const shown = during.besluiten.find((each) => each.toestemming === 't-PIP_VOLLEDIG');
    expect(shown!.velden).toContain('Pip.doelen');
    expect(during.revisie).toBe(after.revisie);
  });

  it.each<[string, string, string, object]>([
    ['what goes wrong at the source', 'ERROR', 'stuk', {}],
    ['a refusal', 'OK', 'statushouders { id }', { doel: undefined }],
  ])('records %s as %s', async (_, status, veld, change) => {
    const trace = status.padStart(32, '0').replace(/\D/g, '3');
    const { errors } = await subgraph.vraag(
      `query ($id: ID!) { statushouder(id: $id) { naam { voornamen } } ${veld} }`,
      { ...begeleider, trace, ...change },
      { id: SAMI },
    );
    expect(errors).toHaveLength(1);
    expect(await subgraph.db.query('SELECT status FROM inzage WHERE trace_id = $1', [trace])).toEqual([{ status }]);
  });

  it('shows to who acts for another what that one may, under an opdracht, and puts both on record', async () => {
    const regie = { rol: 'KLANTMANAGER_INBURGERING', doel: 'INBURGERING_REGISSEREN', gebruiker: 'mw-9' };
    const namens = { ...regie, organisatie: 'gemeente-maasveld', uitvoerder: 'gemeente-heuvelrand' };
    const vraag = async (trace: string) => {
      const { data } = await subgraph.vraag(VRAAG, { ...namens, trace }, { id: SAMI });
      const lijst = await subgraph.vraag('{ statushouders { id } }', namens);
      const rows = await subgraph.db.query('SELECT * FROM inzage WHERE trace_id = $1', [trace]);
      const { naam } = data!.statushouder as { naam: object | null };
      const redenenOpSchrift = rows.flatMap((row: { besluiten: { reden?: string }[] }) =>
        row.besluiten.map((b) => b.reden),
      );
      return { naam, lijst: lijst.data!.statushouders, wie: rows[0], redenen: [...new Set(redenenOpSchrift)] };
    };
    const opdracht = (tot?: number): Feit => ({
      soort: 'OPDRACHT',
      sleutel: 'o-1',
      feit: {
        verantwoordelijke: 'gemeente-maasveld',
        uitvoerder: 'gemeente-heuvelrand',
        rollen: [regie.rol],
        doelen: [regie.doel],
        van: 0,
        tot,
      },
    });
    const both = { organisatie: 'gemeente-maasveld', uitvoerder: 'gemeente-heuvelrand', betrokkene: SAMI };
    const before = await vraag('c'.repeat(32));
    expect(before).toMatchObject({ naam: null, lijst: [], wie: both, redenen: ['GEEN_OPDRACHT'] });
    await subgraph.meld(opdracht());
    expect(await vraag('d'.repeat(32))).toMatchObject({
      naam: { voornamen: 'Sami' },
      lijst: [{ id: SAMI }],
      wie: both,
    });
    await subgraph.meld(opdracht(Date.now()));
    expect(await vraag('e'.repeat(32))).toMatchObject({ naam: null, lijst: [], redenen: ['GEEN_OPDRACHT'] });
  });

  it('does not record what a caller puts where an id belongs', async () => {
    const trace = 'b'.repeat(32);
    await subgraph.vraag(VRAAG, { ...begeleider, trace }, { id: '999990019' });
    const rows = await subgraph.db.query('SELECT betrokkene FROM inzage WHERE trace_id = $1', [trace]);
    expect(rows).toEqual([{ betrokkene: '' }]);
  });

  it('keeps its disclosure log append-only', async () => {
    await expect(subgraph.db.query('DELETE FROM inzage')).rejects.toThrow('append-only');
    await expect(subgraph.db.query("UPDATE inzage SET rol = 'X'")).rejects.toThrow('append-only');
  });

  it('masks what goes wrong inside', async () => {
    const { errors } = await subgraph.vraag('{ stuk }', begeleider);
    expect(errors![0]!.extensions.code).toBe('INTERNE_FOUT');
    expect(JSON.stringify(errors)).not.toContain('999990019');
  });

  it('releases nothing when the record cannot be written', async () => {
    await subgraph.db.query('ALTER TABLE inzage RENAME TO weg');
    const { status, data, errors } = await subgraph.vraag(VRAAG, begeleider, { id: SAMI });
    await subgraph.db.query('ALTER TABLE weg RENAME TO inzage');
    expect([status, data, errors![0]!.extensions.code]).toEqual([503, null, 'REGISTRATIE_MISLUKT']);
  });

  it('prints SDL that parses and carries the categories', () => {
    expect(() => parse(subgraph.built.sdl)).not.toThrow();
    expect(subgraph.built.sdl).toContain('@gegeven(categorie: PIP_VOLLEDIG)');
    expect(printSchema(subgraph.built.schema)).toContain('Doelen. [PIP_VOLLEDIG]');
  });
});

describe('a test subgraph', () => {
  it('fails its test where a number is told or kept that could be a BSN', async () => {
    const lek = await testSubgraph({
      ...fixture,
      feed: ({ log }) => {
        log('a person with 999990019');
        return new ListFeed([]);
      },
      services: (base) => {
        const { statushouders } = fixture.services(base);
        return { statushouders: { ...statushouders, find: () => statushouders.find('999990019') } };
      },
    });
    await lek.vraag(VRAAG, begeleider, { id: SAMI });
    await lek.db.query(
      `CREATE TABLE briefje AS SELECT '{"n": 999990019}'::jsonb AS over, 99999001 AS acht, '9999900191' AS tien`,
    );
    await expect(lek.stop()).rejects.toThrow(
      'What could be a BSN stands in a line of the log, an answer to who did not ask for one, the table public.briefje',
    );
  });
});
