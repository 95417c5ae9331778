import {
  agent,
  begeleider,
  coordinator,
  dagen,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  sami,
  SAMI,
  socialWerker,
  startTestregister,
  type Testregister,
} from '../testregister';
import { controleer } from '../toezicht/controleer';

const LIJST = `query ($filter: KennisgevingFilter, $first: Int, $after: String) {
  kennisgevingen(filter: $filter, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id statushouder aanleiding categorie organisatie { id } status gemeldOp gemeldDoor bevestigdOp bevestigdDoor } }
  }
}`;
const RECTIFICATIE = `mutation ($input: MeldRectificatieInput!) { meldRectificatie(input: $input) { id } }`;
const MELD = `mutation ($id: ID!) { meldKennisgeving(kennisgeving: $id) { id status } }`;
const BEVESTIG = `mutation ($id: ID!) { bevestigKennisgeving(kennisgeving: $id) { id status } }`;
const rectificatie = { statushouder: SAMI, categorie: 'PIP_HOOFDLIJN', verwijzing: 'zaak-7' };

const zag = (organisatie: string, change: object = {}, record: object = {}) => ({
  organisatie,
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  einde: dagen(-3),
  besluiten: [
    {
      categorie: 'PIP_HOOFDLIJN',
      velden: ['Pip.leerroute'],
      besluit: 'TOEGESTAAN' as const,
      grondslag: 'WETTELIJKE_TAAK',
      bron: 'gemeente-maasveld',
      ...change,
    },
  ],
  ...record,
});

let register: Testregister;
beforeEach(async () => (register = await startTestregister()));
afterEach(() => register.stop());

interface Node {
  id: string;
  organisatie: { id: string };
  status: string;
  aanleiding: string;
  gemeldDoor: string | null;
}
const lijst = async (filter: object = {}, page: object = {}, as: object = fg) => {
  const { data, errors, weigeringen } = await register.vraag(LIJST, as, { filter, ...page });
  expect([errors, weigeringen.filter(({ veld }) => !veld.endsWith('Door'))]).toEqual([undefined, []]);
  return data!.kennisgevingen as { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
};
const nodes = async (filter: object = {}, as: object = fg) =>
  (await lijst(filter, {}, as)).edges.map(({ node }) => node);
const aan = async (filter: object = {}) => (await nodes(filter)).map(({ organisatie }) => organisatie.id).sort();
const trekIn = (id: string) =>
  register.vraag('mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }', sami, { id });

describe('a notice', () => {
  it.each<[string, string, object, object, string]>([
    ['listed to a partner without a purpose', LIJST, { ...klantmanager, doel: undefined }, {}, 'DOEL_ONTBREEKT'],
    ['listed to the person', LIJST, sami, {}, 'ROL_NIET_BEVOEGD'],
    ['listed after a foreign cursor', LIJST, fg, { after: 'WyJ4IiwieCJd' }, 'ONGELDIGE_INVOER'],
    [
      'made by who is not involved',
      RECTIFICATIE,
      klantmanager,
      { input: { ...rectificatie, statushouder: DAWIT } },
      'GEEN_BETROKKENHEID',
    ],
    ['made by who is not the source', RECTIFICATIE, begeleider, { input: rectificatie }, 'VERLENER_NIET_BEVOEGD'],
    [
      'made without a purpose',
      RECTIFICATIE,
      { ...klantmanager, doel: undefined },
      { input: rectificatie },
      'DOEL_ONTBREEKT',
    ],
    [
      'made without a document',
      RECTIFICATIE,
      klantmanager,
      { input: { ...rectificatie, verwijzing: ' ' } },
      'ONGELDIGE_INVOER',
    ],
    [
      'made about the future',
      RECTIFICATIE,
      klantmanager,
      { input: { ...rectificatie, sinds: dagen(1) } },
      'ONGELDIGE_DATUM',
    ],
    ['sent when there is none', MELD, fg, { id: 'geen' }, 'GEEN_BETROKKENHEID'],
    ['confirmed when there is none', BEVESTIG, begeleider, { id: 'a\0' }, 'GEEN_BETROKKENHEID'],
  ])('is not %s', async (_, query, as, variables, code) => {
    expect(await register.code(query, as, variables)).toBe(code);
  });

  it('goes to every receiver on record when a source corrects, not to itself, the person, or who saw other things', async () => {
    await register.tekenOp(
      zag('vluchtelingenwerk-maasveld'),
      zag('vluchtelingenwerk-maasveld'),
      zag('corporatie-mooistede'),
      zag('gemeente-maasveld', { grondslag: 'EIGEN_BRON' }),
      zag('burger', {}, { rol: 'BETROKKENE' }),
      zag('welzijn-maasveld', { categorie: 'CONTACT' }),
      zag('politie-maasveld', { besluit: 'GEWEIGERD' }),
      zag('corporatie-brabantthuis', {}, { betrokkene: DAWIT }),
    );
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    expect(await aan()).toEqual(['corporatie-mooistede', 'vluchtelingenwerk-maasveld']);
    expect(await aan({ organisatie: 'corporatie-mooistede', status: 'TE_VERSTUREN', statushouder: SAMI })).toHaveLength(
      1,
    );
    expect(await aan({ statushouder: DAWIT })).toEqual([]);
  });

  it('goes only to who received it since it was wrong, also when that is collected later', async () => {
    const sinds = dagen(-2);
    await register.vraag(RECTIFICATIE, klantmanager, { input: { ...rectificatie, sinds } });
    await register.tekenOp(
      zag('corporatie-mooistede', {}, { einde: dagen(-1) }),
      zag('vluchtelingenwerk-maasveld'),
      zag('welzijn-maasveld', {}, { einde: dagen(1) }),
    );
    expect(await aan()).toEqual([]);
    await controleer(register.db);
    expect(await aan()).toEqual(['corporatie-mooistede']);
  });

  it('is made by itself when a consent is withdrawn, to who received on that consent', async () => {
    const toestemming = await register.heeft();
    const opToestemming = { grondslag: 'TOESTEMMING', toestemming };
    await register.tekenOp(
      zag('vluchtelingenwerk-maasveld', opToestemming),
      zag('corporatie-mooistede'),
      zag('vluchtelingenwerk-maasveld', { categorie: 'CONTACT' }),
    );
    const ongebruikt = await register.heeft({ categorie: 'CONTACT' });
    await controleer(register.db);
    expect(await aan()).toEqual([]);
    // What was received on another ground is not touched by a withdrawal.
    await trekIn(ongebruikt);
    await trekIn(toestemming);
    await controleer(register.db);
    await controleer(register.db);
    expect(await nodes()).toEqual([
      expect.objectContaining({
        aanleiding: 'INTREKKING',
        categorie: 'PIP_HOOFDLIJN',
        statushouder: SAMI,
        organisatie: { id: 'vluchtelingenwerk-maasveld' },
        status: 'TE_VERSTUREN',
      }),
    ]);
  });

  it('is made by itself when an objection restricts, to who it is directed against', async () => {
    await register.tekenOp(
      zag('politie-maasveld', { categorie: 'PLAATSING_KERN', grondslag: 'CONVENANT' }),
      zag('welzijn-maasveld', { categorie: 'PLAATSING_KERN', grondslag: 'CONVENANT' }),
    );
    const dien = 'mutation ($input: DienBezwaarInInput!) { dienBezwaarIn(input: $input) { id } }';
    const { errors } = await register.vraag(dien, sami, { input: { statushouder: SAMI, categorie: 'PLAATSING_KERN' } });
    expect(errors).toBeUndefined();
    await controleer(register.db);
    expect(await aan()).toEqual(['politie-maasveld', 'welzijn-maasveld']);
    expect((await nodes()).map(({ aanleiding }) => aanleiding)).toEqual(['BEPERKING', 'BEPERKING']);
  });

  it('is sent by the FG or who corrected, and confirmed by its receiver, each once', async () => {
    await register.tekenOp(zag('vluchtelingenwerk-maasveld'), zag('welzijn-maasveld'));
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const [a, b] = (await nodes())
      .sort((x, y) => x.organisatie.id.localeCompare(y.organisatie.id))
      .map(({ id }) => ({ id })) as [{ id: string }, { id: string }];
    expect(await register.code(MELD, socialWerker, a)).toBe('GEEN_BETROKKENHEID');
    expect(await register.code(MELD, klantmanager, a)).toBeUndefined();
    expect(await register.code(MELD, fg, a)).toBe('NIET_IN_DEZE_STATUS');
    expect(await register.code(MELD, fg, b)).toBeUndefined();
    expect(await register.code(BEVESTIG, socialWerker, a)).toBe('GEEN_BETROKKENHEID');
    expect(await register.code(BEVESTIG, begeleider, a)).toBeUndefined();
    expect(await register.code(BEVESTIG, begeleider, a)).toBe('NIET_IN_DEZE_STATUS');
    const [bevestigd] = await nodes({ status: 'BEVESTIGD' });
    expect(bevestigd).toMatchObject({
      id: a.id,
      gemeldDoor: 'gemeente-maasveld/mw-klant',
      bevestigdDoor: 'vluchtelingenwerk-maasveld/mw-begeleider',
      gemeldOp: expect.any(String),
      bevestigdOp: expect.any(String),
    });
    expect(await aan({ status: 'GEMELD' })).toEqual(['welzijn-maasveld']);
    const [{ n }] = await register.db.query(
      `SELECT count(*)::int AS n FROM inzage WHERE betrokkene = $1 AND besluiten::text LIKE '%Mutation.bevestigKennisgeving%'`,
      [SAMI],
    );
    expect(n).toBeGreaterThan(0);
  });

  it('is listed to its receiver, who marks it as seen and as done; never one to another', async () => {
    await register.tekenOp(
      zag('vluchtelingenwerk-maasveld'),
      zag('welzijn-maasveld'),
      zag('vluchtelingenwerk-maasveld', {}, { betrokkene: LEYLA }),
    );
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const [own] = await nodes({}, begeleider);
    expect(await nodes({}, begeleider)).toEqual([
      expect.objectContaining({
        statushouder: SAMI,
        aanleiding: 'RECTIFICATIE',
        categorie: 'PIP_HOOFDLIJN',
        organisatie: { id: 'vluchtelingenwerk-maasveld' },
        status: 'TE_VERSTUREN',
      }),
    ]);
    expect(await nodes({ organisatie: 'vluchtelingenwerk-maasveld' }, socialWerker)).toEqual([]);
    const [other] = await nodes({}, socialWerker);
    expect(other).toMatchObject({ organisatie: { id: 'welzijn-maasveld' } });
    for (const stap of [MELD, BEVESTIG])
      expect(await register.code(stap, begeleider, { id: other!.id })).toBe('GEEN_BETROKKENHEID');
    expect(await nodes({}, klantmanager)).toEqual([]);
    expect(await nodes({}, agent)).toEqual([]);
    expect(await nodes({}, { ...socialWerker, doel: 'SOCIAAL_ONDERSTEUNEN' })).toEqual([]);
    expect(await register.code(MELD, begeleider, { id: own!.id })).toBeUndefined();
    expect((await nodes({ status: 'GEMELD' }, begeleider)).map(({ id }) => id)).toEqual([own!.id]);
    expect(await register.code(BEVESTIG, begeleider, { id: own!.id })).toBeUndefined();
    expect((await nodes({ status: 'BEVESTIGD' }, begeleider)).map(({ id }) => id)).toEqual([own!.id]);
    expect(await register.code(BEVESTIG, socialWerker, { id: other!.id })).toBeUndefined();
    expect(await nodes({ status: 'BEVESTIGD' })).toContainEqual(
      expect.objectContaining({ id: other!.id, gemeldDoor: 'welzijn-maasveld/mw-sociaal' }),
    );
    const [{ n }] = await register.db.query(
      `SELECT count(*)::int AS n FROM inzage WHERE betrokkene = $1 AND organisatie = 'welzijn-maasveld'
         AND besluiten::text LIKE '%Query.kennisgevingen%'`,
      [SAMI],
    );
    expect(n).toBeGreaterThan(0);
  });

  it('reaches a receiver who is no longer involved, by his coordinator; a begeleider only has his own people', async () => {
    await register.tekenOp(zag('vluchtelingenwerk-maasveld'));
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const ander = { ...begeleider, gebruiker: 'mw-ander' };
    const [{ id }] = (await nodes({}, coordinator)) as [Node];
    expect(await nodes({}, ander)).toEqual([]);
    expect(await register.code(BEVESTIG, ander, { id })).toBe('GEEN_BETROKKENHEID');
    await register.db.query(`UPDATE betrokkenheid SET tot = now() WHERE organisatie = 'vluchtelingenwerk-maasveld'`);
    await register.betrokken({ id: 'los', statushouder: DAWIT, organisatie: 'vluchtelingenwerk-maasveld' });
    expect((await nodes({}, coordinator)).map((node) => node.id)).toEqual([id]);
    expect(await register.code(BEVESTIG, coordinator, { id })).toBeUndefined();
  });

  it('to who received under a confidential activity is not told to the partner who corrected', async () => {
    await register.tekenOp(
      zag('vluchtelingenwerk-maasveld'),
      zag('politie-maasveld', {}, { doel: 'VEILIGHEID_BORGEN', rol: 'POLITIE_KERNTEAM' }),
    );
    const input = { doel: 'VEILIGHEID_BORGEN', statushouder: SAMI, tot: dagen(9), reden: 'AVG art. 23 lid 1 d' };
    await register.vraag(
      'mutation ($input: VerklaarVertrouwelijkInput!) { verklaarVertrouwelijk(input: $input) { id } }',
      fg,
      { input },
    );
    const { data } = await register.vraag(
      'mutation ($input: MeldRectificatieInput!) { meldRectificatie(input: $input) { organisatie { id } } }',
      klantmanager,
      { input: rectificatie },
    );
    expect(data!.meldRectificatie).toEqual([{ organisatie: { id: 'vluchtelingenwerk-maasveld' } }]);
    expect(await aan()).toEqual(['politie-maasveld', 'vluchtelingenwerk-maasveld']);
  });

  it('is listed page by page', async () => {
    await register.tekenOp(zag('vluchtelingenwerk-maasveld'), zag('welzijn-maasveld'), zag('corporatie-mooistede'));
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const first = await lijst({}, { first: 2 });
    const rest = await lijst({}, { first: 2, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, new Set(ids).size]).toEqual([true, false, 3]);
  });
});
