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
    expect([huisgenoot.organisatie, huisgenoot.functie]).toEqual([null, 'Iemand van uw gezin of huishouden']);
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
});

describe('a confidential processing activity', () => {
  const VELDEN = 'id doel verwerkingsactiviteit statushouder reden tot door opgehevenDoor geldt';
  const VERKLAAR = `mutation ($input: VerklaarVertrouwelijkInput!) { verklaarVertrouwelijk(input: $input) { ${VELDEN} } }`;
  const HEF_OP = `mutation ($id: ID!) { hefVertrouwelijkheidOp(vertrouwelijkheid: $id) { ${VELDEN} } }`;
  const LIJST = `query ($filter: VertrouwelijkheidFilter, $first: Int, $after: String) {
    vertrouwelijkheden(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { ${VELDEN} } }
    }
  }`;
  const input = { doel: 'HUISVESTEN', statushouder: SAMI, tot: dagen(30), reden: 'AVG art. 23 lid 1 d: onderzoek' };
  const goed = async (query: string, variables: object) => {
    const { data, errors, weigeringen } = await register.vraag(query, fg, variables);
    expect([errors, weigeringen]).toEqual([undefined, []]);
    return Object.values(data!)[0] as Record<string, unknown>;
  };
  const lijst = async (filter: object = {}, page: object = {}) => {
    const { edges, pageInfo } = await goed(LIJST, { filter, ...page });
    return { nodes: (edges as { node: { id: string } }[]).map(({ node }) => node), pageInfo: pageInfo as object };
  };

  it.each<[string, string, object, object, string]>([
    ['by a partner', VERKLAAR, klantmanager, { input }, 'ROL_NIET_BEVOEGD'],
    ['by the person', VERKLAAR, sami, { input }, 'ROL_NIET_BEVOEGD'],
    ['without a purpose', VERKLAAR, { ...fg, doel: undefined }, { input }, 'DOEL_ONTBREEKT'],
    ['in the name of another', VERKLAAR, { ...fg, uitvoerder: 'gemeente-maasveld' }, { input }, 'GEEN_OPDRACHT'],
    [
      'of what oversight itself reads',
      VERKLAAR,
      fg,
      { input: { ...input, doel: 'PRIVACY_TOEZICHT' } },
      'ZELFVERLENING',
    ],
    ['that has ended', VERKLAAR, fg, { input: { ...input, tot: dagen(-1) } }, 'ONGELDIGE_DATUM'],
    ['for years', VERKLAAR, fg, { input: { ...input, tot: dagen(400) } }, 'ONGELDIGE_DATUM'],
    ['without a reason', VERKLAAR, fg, { input: { ...input, reden: ' ' } }, 'ONGELDIGE_INVOER'],
    ['with a number of a person', VERKLAAR, fg, { input: { ...input, reden: 'zie 123456782' } }, 'ONGELDIGE_INVOER'],
    ['about nobody', VERKLAAR, fg, { input: { ...input, statushouder: 'a\0' } }, 'ONGELDIGE_INVOER'],
    ['lifted by a partner', HEF_OP, klantmanager, { id: 'x' }, 'ROL_NIET_BEVOEGD'],
    ['lifted when there is none', HEF_OP, fg, { id: 'x' }, 'NIET_IN_DEZE_STATUS'],
    ['listed to a partner', LIJST, klantmanager, {}, 'ROL_NIET_BEVOEGD'],
    ['listed after a foreign cursor', LIJST, fg, { after: 'WyJ4IiwieCJd' }, 'ONGELDIGE_INVOER'],
  ])('is not declared %s', async (_, query, as, variables, code) => {
    expect(await register.code(query, as, variables)).toBe(code);
    expect((await lijst()).nodes).toEqual([]);
  });

  it('is hidden from the person everywhere, with the declaration, until it is lifted; from nobody else', async () => {
    const OVERZICHT = `query ($id: ID!) { inzageverzoek(statushouder: $id) { ontvangers { categorie } json csv html } }`;
    const overzicht = async () => {
      const { ontvangers, ...documenten } = (await register.vraag(OVERZICHT, sami, { id: SAMI })).data!
        .inzageverzoek as { ontvangers: object[] };
      return [ontvangers.length, /telefoon, e-mail/i.test(JSON.stringify(documenten))];
    };
    expect([(await lees(SAMI, sami)).nodes!.length, ...(await overzicht())]).toEqual([3, 4, true]);
    const { id, ...verklaring } = await goed(VERKLAAR, { input });
    expect(verklaring).toEqual({
      doel: 'HUISVESTEN',
      verwerkingsactiviteit: 'urn:ketenhub:verwerkingsactiviteit:HUISVESTEN',
      statushouder: SAMI,
      reden: input.reden,
      tot: input.tot.toISOString(),
      door: 'keten-toezicht/mw-fg',
      opgehevenDoor: null,
      geldt: true,
    });
    const opTeTekenen = `SELECT count(*)::int AS n FROM inzage WHERE betrokkene = $1 AND besluiten::text LIKE $2`;
    expect(await register.db.query(opTeTekenen, [SAMI, '%Mutation.verklaarVertrouwelijk%'])).not.toEqual([{ n: 0 }]);
    await register.verzamel();
    const hidden = (await lees(SAMI, sami)).nodes!;
    expect(hidden.filter(({ organisatie }) => organisatie?.id === 'corporatie-mooistede')).toEqual([]);
    expect(hidden.filter(({ gegevens }) => gegevens.some(({ handeling }) => handeling === 'VASTGELEGD'))).toEqual([]);
    expect((await overzicht())[1]).toBe(false);
    expect((await lees(DAWIT, dawit)).nodes).toHaveLength(1);
    const alle = await register.vraag(
      `{ inzagen(filter: { statushouder: "${SAMI}", doel: HUISVESTEN }) { edges { cursor } } }`,
      fg,
    );
    expect((alle.data!.inzagen as { edges: object[] }).edges.length).toBeGreaterThan(3);

    expect(await goed(HEF_OP, { id })).toMatchObject({ geldt: false, opgehevenDoor: 'keten-toezicht/mw-fg' });
    expect(await register.code(HEF_OP, fg, { id })).toBe('NIET_IN_DEZE_STATUS');
    await register.verzamel();
    const shown = (await lees(SAMI, sami)).nodes!;
    expect(shown.filter(({ organisatie }) => organisatie?.id === 'corporatie-mooistede')).toHaveLength(2);
    expect(
      shown.filter(({ gegevens }) => gegevens.some(({ handeling }) => handeling === 'VASTGELEGD')).length,
    ).toBeGreaterThan(1);
    expect((await overzicht())[1]).toBe(true);
  });

  it('does not show that one was lifted as long as another is in force', async () => {
    const over = { ...input, statushouder: LEYLA };
    const een = await goed(VERKLAAR, { input: over });
    const twee = await goed(VERKLAAR, { input: { ...over, doel: 'VEILIGHEID_BORGEN' } });
    const vastgelegd = async () => {
      await register.verzamel();
      const { nodes } = await lees(LEYLA, { ...sami, gebruiker: LEYLA });
      return nodes!.flatMap(({ gegevens }) => gegevens).filter(({ handeling }) => handeling === 'VASTGELEGD').length;
    };
    await goed(HEF_OP, { id: een.id });
    expect(await vastgelegd()).toBe(0);
    await goed(HEF_OP, { id: twee.id });
    expect(await vastgelegd()).toBe(4);
  });

  it('is listed to the FG, the last declared first, with what is in force apart', async () => {
    const eerder = (await goed(VERKLAAR, { input })).id;
    const { id } = await goed(VERKLAAR, { input: { ...input, statushouder: undefined, doel: 'VEILIGHEID_BORGEN' } });
    const geldend = (await lijst({ alleenGeldend: true })).nodes;
    expect(geldend).toEqual([
      expect.objectContaining({ id, statushouder: null, doel: 'VEILIGHEID_BORGEN' }),
      expect.objectContaining({ id: eerder }),
    ]);
    expect((await lijst({ statushouder: SAMI })).nodes.slice(0, 2)).toEqual(geldend);
    expect((await lijst({ statushouder: DAWIT, doel: 'HUISVESTEN' })).nodes).toEqual([]);
    const first = await lijst({}, { first: 1 });
    const { endCursor: after } = first.pageInfo as { endCursor: string };
    const rest = await lijst({}, { first: 1, after });
    expect([...first.nodes, ...rest.nodes].map((node) => node.id)).toEqual([id, eerder]);
  });
});
