import {
  begeleider,
  dagen,
  dawit,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';

const VELD = `{ ingezienDoor(first: 10) { pageInfo { hasNextPage endCursor } edges { node {
  moment organisatie { id } functie doelInGewoneTaal zin gegevens { categorie gegevensInGewoneTaal handeling grondInGewoneTaal }
} } } }`;
const getoond = (categorie: string, change: object = {}) => ({
  categorie,
  velden: ['X.x'],
  besluit: 'TOEGESTAAN' as const,
  grondslag: 'WETTELIJKE_TAAK',
  ...change,
});

let register: Testregister;
beforeAll(async () => {
  register = await startTestregister();
  await register.tekenOp(
    { einde: new Date('2026-01-05T13:05:00Z'), besluiten: [getoond('HUISVESTING'), getoond('CONTACT')] },
    { einde: dagen(-2), besluiten: [{ ...getoond('BIJSTAND'), besluit: 'GEWEIGERD', reden: 'NOOIT' }] },
    { einde: dagen(-3), rol: 'BETROKKENE', organisatie: 'burger', gebruiker: SAMI, besluiten: [getoond('IDENTITEIT')] },
    {
      einde: dagen(-400),
      rol: 'BETROKKENE',
      organisatie: 'burger',
      gebruiker: LEYLA,
      besluiten: [getoond('GEZINSSAMENSTELLING')],
    },
    { einde: dagen(-500), betrokkene: DAWIT, organisatie: 'politie-maasveld', besluiten: [getoond('IDENTITEIT')] },
    {
      einde: dagen(-600),
      uitvoerder: 'welzijn-maasveld',
      besluiten: [getoond('TOESTEMMING', { velden: ['Mutation.vraagToestemming'], grondslag: undefined })],
    },
  );
});
afterAll(() => register.stop());

interface Node {
  moment: string;
  functie: string;
  organisatie: { id: string } | null;
  zin: string;
  gegevens: { categorie: string; handeling: string; grondInGewoneTaal: string }[];
}
const lees = async (id: string, as: object, veld = VELD) => {
  const { data, weigeringen } = await register.vraagEntities('Statushouder', [id], veld, as);
  const [{ ingezienDoor }] = data!._entities as [{ ingezienDoor: { edges: { node: Node }[] } | null }];
  return { nodes: ingezienDoor?.edges.map(({ node }) => node), reden: weigeringen[0]?.reden };
};

describe('ingezienDoor', () => {
  it.each<[string, object, string, string]>([
    ['another person', dawit, SAMI, 'GEEN_BETROKKENHEID'],
    ['a begeleider', begeleider, SAMI, 'ROL_NIET_BEVOEGD'],
    ['a klantmanager', klantmanager, SAMI, 'ROL_NIET_BEVOEGD'],
    ['the person without a purpose', { ...sami, doel: undefined }, SAMI, 'DOEL_ONTBREEKT'],
    ['the person for another purpose', { ...sami, doel: 'HUISVESTEN' }, SAMI, 'DOEL_NIET_TOEGESTAAN'],
  ])('is not shown to %s', async (_, as, id, reden) => {
    expect(await lees(id, as)).toEqual({ nodes: undefined, reden });
  });

  it('refuses a cursor of another list', async () => {
    const { errors } = await register.vraagEntities(
      'Statushouder',
      [SAMI],
      '{ ingezienDoor(after: "x") { edges { cursor } } }',
      sami,
    );
    expect(errors?.[0]?.extensions.code).toBe('ONGELDIGE_INVOER');
  });

  it('tells who was shown what, when and why, in plain words; not what was refused, nor what he looked up himself', async () => {
    const { nodes } = await lees(SAMI, sami);
    expect(nodes!.map(({ gegevens }) => gegevens.map(({ categorie }) => categorie))).toEqual([
      ['HUISVESTING', 'CONTACT'],
      ['GEZINSSAMENSTELLING'],
      ['TOESTEMMING'],
    ]);
    expect(nodes![0]).toMatchObject({
      organisatie: { id: 'corporatie-mooistede' },
      functie: 'Woonconsulent',
      zin: 'Op 5 januari 2026 om 14:05 heeft corporatie-mooistede (woonconsulent) bekeken: koppeling, aanbod, contract, sleutel en verhuisdatum; telefoon, e-mail, voorkeurstaal en of een tolk nodig is. Waarvoor: een statushouder en zijn huishouden aan een passende woning helpen.',
    });
    expect(nodes![0]!.gegevens[0]!.grondInGewoneTaal).toMatch(/in de wet staat/);
    expect(nodes![2]!.gegevens[0]!.handeling).toBe('VASTGELEGD');
    expect(nodes![2]!.zin).toContain('welzijn-maasveld namens corporatie-mooistede (woonconsulent) vastgelegd: ');
  });

  it('names no other person and no medewerker', async () => {
    const answer = JSON.stringify(await lees(SAMI, sami));
    for (const geheim of [LEYLA, DAWIT, 'mw-1']) expect(answer).not.toContain(geheim);
    const huisgenoot = (await lees(SAMI, sami)).nodes![1]!;
    expect([huisgenoot.organisatie, huisgenoot.functie]).toEqual([null, 'Iemand van uw huishouden']);
  });

  it('shows the FG the same, and a person nothing of another', async () => {
    expect((await lees(SAMI, fg)).nodes).toHaveLength(3);
    expect((await lees(DAWIT, dawit)).nodes!.map(({ organisatie }) => organisatie?.id)).toEqual(['politie-maasveld']);
  });

  it('goes on after a cursor', async () => {
    const van = (after: string) =>
      `{ ingezienDoor(first: 2${after}) { pageInfo { hasNextPage endCursor } edges { node { moment } } } }`;
    const page = async (after = '') => {
      const { data } = await register.vraagEntities('Statushouder', [SAMI], van(after), sami);
      return (
        data!._entities as [
          { ingezienDoor: { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } },
        ]
      )[0].ingezienDoor;
    };
    const first = await page();
    const rest = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.edges.length, first.pageInfo.hasNextPage, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([
      2,
      true,
      1,
      false,
    ]);
  });

  it('keeps quiet on what is confidential, and tells it when that ends', async () => {
    const over = `ARRAY['urn:ketenhub:verwerkingsactiviteit:HUISVESTEN', '${SAMI}']`;
    const [{ id }] = await register.db.query(
      `INSERT INTO logboek.vertrouwelijkheid (verwerkingsactiviteit, betrokkene, tot, reden, door)
       SELECT (${over})[1], (${over})[2], now() + interval '1 day', 'AVG art. 23 lid 1 d', 'mw-fg' RETURNING id`,
    );
    expect((await lees(SAMI, sami)).nodes).toEqual([]);
    expect((await lees(DAWIT, dawit)).nodes).toHaveLength(1);
    await register.db.query(`INSERT INTO logboek.opheffing (vertrouwelijkheid, door) VALUES ('${id}', 'mw-fg')`);
    expect((await lees(SAMI, sami)).nodes).toHaveLength(3);
  });
});
