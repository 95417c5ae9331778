import {
  begeleider,
  dagen,
  DAWIT,
  fg,
  klantmanager,
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
const lijst = async (filter: object = {}, page: object = {}) => {
  const { data, errors } = await register.vraag(LIJST, fg, { filter, ...page });
  expect(errors).toBeUndefined();
  return data!.kennisgevingen as { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
};
const nodes = async (filter: object = {}) => (await lijst(filter)).edges.map(({ node }) => node);
const aan = async (filter: object = {}) => (await nodes(filter)).map(({ organisatie }) => organisatie.id).sort();
const trekIn = (id: string) =>
  register.vraag('mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }', sami, { id });

describe('a notice', () => {
  it.each<[string, string, object, object, string]>([
    ['listed to a partner', LIJST, klantmanager, {}, 'ROL_NIET_BEVOEGD'],
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

  it('is sent by the FG or who corrected, and confirmed by its receiver, in that order and once', async () => {
    await register.tekenOp(zag('vluchtelingenwerk-maasveld'), zag('welzijn-maasveld'));
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const [a, b] = (await nodes())
      .sort((x, y) => x.organisatie.id.localeCompare(y.organisatie.id))
      .map(({ id }) => ({ id })) as [{ id: string }, { id: string }];
    expect(await register.code(BEVESTIG, begeleider, a)).toBe('NIET_IN_DEZE_STATUS');
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

  it('is listed page by page', async () => {
    await register.tekenOp(zag('vluchtelingenwerk-maasveld'), zag('welzijn-maasveld'), zag('corporatie-mooistede'));
    await register.vraag(RECTIFICATIE, klantmanager, { input: rectificatie });
    const first = await lijst({}, { first: 2 });
    const rest = await lijst({}, { first: 2, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, new Set(ids).size]).toEqual([true, false, 3]);
  });
});
