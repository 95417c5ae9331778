import { begeleider, dagen, fg, klantmanager, SAMI, startTestregister, type Testregister } from '../testregister';

const VRAAG = `query ($o: ID!, $van: Moment!, $tot: Moment!) {
  simuleer(ontwerp: $o, van: $van, tot: $tot, first: 100) {
    opgetekend personen erbij eraf effecten { totaal edges { node { statushouder organisatie rol doel veld erbij gevraagd } } }
  }
}`;
const REGEL = 'BEGELEIDER-TOESTEMMING-PRIVACY_TOEZICHT';
const als = { ...begeleider, doel: 'PRIVACY_TOEZICHT' };
const LEES = `{ _entities(representations: [{ __typename: "Statushouder", id: "${SAMI}" }]) { ... on Statushouder { toestemmingen { status } } } }`;

let register: Testregister;
let ontwerp: string;

beforeAll(async () => {
  register = await startTestregister();
  await register.heeft();
  await register.vraag(LEES, als);
  await register.verzamel();
  const maak = await register.vraag(
    'mutation { maakRegelontwerp(input: { titel: "x", toelichting: "x" }) { id } }',
    fg,
  );
  ontwerp = (maak.data!.maakRegelontwerp as { id: string }).id;
  const { errors } = await register.vraag(
    `mutation { bewerkRegelontwerp(input: { ontwerp: "${ontwerp}", bewerkingen: [{ soort: BEEINDIG, regel: "${REGEL}" }] }) { id } }`,
    fg,
  );
  expect(errors).toBeUndefined();
});
afterAll(() => register.stop());

const simuleer = (as: object = fg, van = dagen(-1), tot = dagen(1), o = ontwerp) =>
  register.vraag(VRAAG, as, { o, van, tot });

describe('simuleer', () => {
  it.each<[string, () => ReturnType<typeof simuleer>, string]>([
    ['for anyone but the FG', () => simuleer(klantmanager), 'ROL_NIET_BEVOEGD'],
    ['of a period that ends before it begins', () => simuleer(fg, dagen(1), dagen(-1)), 'ONGELDIGE_DATUM'],
    ['of a draft that is not there', () => simuleer(fg, dagen(-1), dagen(1), 'geen'), 'ONBEKEND_ONTWERP'],
  ])('is refused %s', async (_, ask, code) => {
    expect((await ask()).errors?.[0]?.extensions.code).toBe(code);
  });

  it('counts people, partners and fields that would be refused, and says which were asked', async () => {
    const { data, errors } = await simuleer();
    expect(errors).toBeUndefined();
    const { effecten, ...uit } = data!.simuleer as {
      eraf: number;
      effecten: { edges: { node: Record<string, unknown> }[] };
    };
    expect(uit).toMatchObject({ personen: 1, erbij: 0 });
    expect(uit.eraf).toBeGreaterThan(2);
    const effect = (veld: string) => effecten.edges.find(({ node }) => node.veld === veld)?.node;
    expect(effect('Statushouder.toestemmingen')).toEqual({
      statushouder: SAMI,
      organisatie: 'vluchtelingenwerk-maasveld',
      rol: 'BEGELEIDER',
      doel: 'PRIVACY_TOEZICHT',
      veld: 'Statushouder.toestemmingen',
      erbij: false,
      gevraagd: true,
    });
    expect(effect('Toestemming.verstrekker')).toMatchObject({ gevraagd: false });
  });

  it('counts what would newly be shown', async () => {
    const MAAK = 'mutation { maakRegelontwerp(input: { titel: "x", toelichting: "x" }) { id } }';
    const { id } = (await register.vraag(MAAK, fg)).data!.maakRegelontwerp as { id: string };
    const inhoud = {
      rol: 'BEGELEIDER',
      categorie: 'TOESTEMMING',
      doel: 'PRIVACY_TOEZICHT',
      grondslag: 'WETTELIJKE_TAAK',
      velden: ['Toestemming.bewijsverwijzing', 'Statushouder.toestemmingen'],
      wetsartikel: 'AVG art. 7',
      bron: '-',
      toelichting: 'Ook het bewijs.',
    };
    const regel = `${REGEL}-3`;
    const { errors } = await register.vraag(
      'mutation ($input: BewerkRegelontwerpInput!) { bewerkRegelontwerp(input: $input) { id } }',
      fg,
      { input: { ontwerp: id, bewerkingen: [{ soort: 'VOEG_TOE', regel, inhoud }] } },
    );
    expect(errors).toBeUndefined();
    const { data } = await simuleer(fg, dagen(-1), dagen(1), id);
    const { erbij, eraf, effecten } = data!.simuleer as {
      erbij: number;
      eraf: number;
      effecten: { edges: { node: object }[] };
    };
    expect([erbij, eraf]).toEqual([1, 0]);
    expect(effecten.edges[0]!.node).toMatchObject({
      statushouder: SAMI,
      organisatie: 'vluchtelingenwerk-maasveld',
      veld: 'Toestemming.bewijsverwijzing',
      erbij: true,
      gevraagd: false,
    });
  });

  it('finds nothing in a period in which nothing was on record', async () => {
    const { data } = await simuleer(fg, dagen(-9), dagen(-8));
    expect(data!.simuleer).toMatchObject({ opgetekend: 0, personen: 0, erbij: 0, eraf: 0 });
  });
});
