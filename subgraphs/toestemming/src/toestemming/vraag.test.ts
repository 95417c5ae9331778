import {
  agent,
  begeleider,
  DAWIT,
  dagen,
  fg,
  gegeven,
  GEVRAAGD,
  klantmanager,
  LEYLA,
  NIEMAND_ID,
  OUDE_TEKST,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';

const VRAAG = `mutation ($input: VraagToestemmingInput!) {
  vraagToestemming(input: $input) { id categorie status gevraagdDoor verstrekker { id } ontvanger { id } }
}`;
const goed = {
  statushouder: SAMI,
  ontvanger: 'vluchtelingenwerk-maasveld',
  categorieen: ['PIP_VOLLEDIG'],
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  taal: 'Arabisch',
  tolkGebruikt: true,
  tekstversie: 'delen-2026-1',
};

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
afterEach(() => register.db.query('DELETE FROM toestemming'));

const vraag = (change: object, as: object = klantmanager) =>
  register.vraag(VRAAG, as, { input: { ...goed, ...change } });
const rows = () => register.db.query('SELECT * FROM toestemming');

describe('vraagToestemming', () => {
  it.each<[string, object, object, string]>([
    ['somebody the caller is not involved with', { statushouder: DAWIT }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['nobody', { statushouder: NIEMAND_ID }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['what is no key at all', { statushouder: '999990019' }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['another begeleider’s client', {}, { ...begeleider, gebruiker: 'mw-ander' }, 'GEEN_BETROKKENHEID'],
    [
      'an uninvolved person at an unknown organisation',
      { statushouder: DAWIT, ontvanger: 'x' },
      klantmanager,
      'GEEN_BETROKKENHEID',
    ],
    ['an unknown receiver', { ontvanger: 'stichting-x' }, klantmanager, 'ONBEKENDE_ORGANISATIE'],
    ['an unknown source', { verstrekker: 'stichting-x' }, klantmanager, 'ONBEKENDE_ORGANISATIE'],
    ['a source that has no such data', { verstrekker: 'welzijn-maasveld' }, klantmanager, 'ONGELDIGE_INVOER'],
    ['two possible sources without a name', { categorieen: ['SCHULDEN'] }, klantmanager, 'ONGELDIGE_INVOER'],
    ['no category', { categorieen: [] }, klantmanager, 'ONGELDIGE_INVOER'],
    ['no language', { taal: undefined }, klantmanager, 'ONGELDIGE_INVOER'],
    ['an empty language', { taal: '  ' }, klantmanager, 'ONGELDIGE_INVOER'],
    ['no version of the text', { tekstversie: null }, klantmanager, 'ONGELDIGE_INVOER'],
    ['with a text that nobody established', { tekstversie: 'zomaar' }, klantmanager, 'ONBEKENDE_TEKST'],
    ['with a text that was replaced', { tekstversie: OUDE_TEKST }, klantmanager, 'TEKST_GEWIJZIGD'],
    [
      'in a language without text or interpreter',
      { taal: 'Fins', tolkGebruikt: false },
      klantmanager,
      'TAAL_NIET_BESCHIKBAAR',
    ],
    ['the BSN', { categorieen: ['IDENTIFICATIENUMMER'] }, klantmanager, 'NIET_DEELBAAR_MET_TOESTEMMING'],
    ['the neighbourhood', { categorieen: ['BUURT'] }, klantmanager, 'NIET_DEELBAAR_MET_TOESTEMMING'],
    [
      'one bad category among good ones',
      { categorieen: ['PIP_HOOFDLIJN', 'HANDHAVING'] },
      klantmanager,
      'NIET_DEELBAAR_MET_TOESTEMMING',
    ],
    ['a flow by law', { categorieen: ['CONTACT'] }, klantmanager, 'WETTELIJKE_GRONDSLAG'],
    ['something, as the person himself', {}, sami, 'ROL_NIET_BEVOEGD'],
    ['something, as the FG', {}, fg, 'ROL_NIET_BEVOEGD'],
  ])('refuses to ask %s, and writes nothing', async (_, change, as, code) => {
    const { data, errors } = await vraag(change, as);
    expect([errors?.[0]?.extensions.code, data?.vraagToestemming ?? null]).toEqual([code, null]);
    expect(await rows()).toEqual([]);
  });

  it('gives the same answer for an unknown and an uninvolved person', async () => {
    const [unknown, uninvolved] = await Promise.all([NIEMAND_ID, DAWIT].map((statushouder) => vraag({ statushouder })));
    expect(unknown).toEqual(uninvolved);
  });

  it('names the ground of a statutory flow', async () => {
    const { errors } = await vraag({ categorieen: ['CONTACT'] });
    expect(errors![0]!.message).toContain('WETTELIJKE_TAAK');
  });

  it.each<[string, Parameters<typeof gegeven>[0], object, string | undefined]>([
    ['a question that runs', GEVRAAGD, klantmanager, 'AL_GEVRAAGD'],
    ['a consent that runs', {}, klantmanager, 'AL_GEGEVEN'],
    ['a consent that runs, to who is no party to it', {}, agent, 'AL_GEVRAAGD'],
    ['a consent that expired', { geldigTot: dagen(-1) }, klantmanager, undefined],
    ['a consent that was withdrawn', { status: 'INGETROKKEN', ingetrokkenOp: dagen(-1) }, klantmanager, undefined],
    ['a refusal', { status: 'GEWEIGERD', geldigTot: null }, klantmanager, 'GEEN_NIEUWE_AANLEIDING'],
    ['another purpose', { doel: 'SOCIAAL_ONDERSTEUNEN' }, klantmanager, undefined],
  ])('answers beside %s', async (_, earlier, as, code) => {
    await register.heeft({ categorie: 'PIP_VOLLEDIG', ...earlier });
    const before = (await rows()).length;
    const { errors } = await vraag({}, as);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect((await rows()).length - before).toBe(code ? 0 : 1);
  });

  it('makes one record per category, asked, with its source', async () => {
    const { data, errors } = await vraag({ categorieen: ['PIP_HOOFDLIJN', 'GEZONDHEID', 'PIP_HOOFDLIJN'] });
    expect(errors).toBeUndefined();
    expect(data!.vraagToestemming).toEqual(
      ['PIP_HOOFDLIJN', 'GEZONDHEID'].map((categorie) => ({
        id: expect.any(String),
        categorie,
        status: 'GEVRAAGD',
        gevraagdDoor: null,
        verstrekker: { id: 'gemeente-maasveld' },
        ontvanger: { id: 'vluchtelingenwerk-maasveld' },
      })),
    );
    expect(await rows()).toEqual([
      expect.objectContaining({ taal: 'Arabisch', tekstversie: 'delen-2026-1', gevraagdDoor: 'mw-klant' }),
      expect.objectContaining({ tolkGebruikt: true, besluitOp: null }),
    ]);
  });

  it.each([
    ['named', { verstrekker: 'corporatie-brabantthuis' }, 'corporatie-brabantthuis'],
    ['involved with the person', {}, 'corporatie-mooistede'],
  ])('takes of two sources the one that is %s', async (_, change, verstrekker) => {
    await register.betrokken({ id: 'verhuur', organisatie: 'corporatie-mooistede', taak: 'VERHUUR' });
    const { errors } = await vraag({ categorieen: ['SCHULDEN'], ...change });
    expect(errors).toBeUndefined();
    expect(await rows()).toEqual([expect.objectContaining({ verstrekker })]);
  });

  it('looks at the task and not at the kind of organisation (T6)', async () => {
    const as = { ...klantmanager, organisatie: 'gemeente-vechtdal-oost' };
    const bij = (ontvanger: string) => vraag({ statushouder: LEYLA, ontvanger }, as);
    expect((await bij('vluchtelingenwerk-vechtdal-oost')).errors![0]!.extensions.code).toBe(
      'NIET_DEELBAAR_MET_TOESTEMMING',
    );
    expect((await bij('welzijn-vechtdal-oost')).errors).toBeUndefined();
  });

  it('shows a partner who is no party to it nothing of what he asked for another', async () => {
    const { data } = await vraag({}, agent);
    expect(data!.vraagToestemming).toEqual([
      { id: expect.any(String), categorie: null, status: null, gevraagdDoor: null, verstrekker: null, ontvanger: null },
    ]);
  });

  it('asks once when asked twice at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => vraag({})));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'AL_GEVRAAGD'),
      undefined,
    ]);
    expect(await rows()).toHaveLength(1);
  });

  it('tells followers nothing: a question decides nothing', async () => {
    const stand = () => register.db.query('SELECT stand FROM revisie');
    const before = await stand();
    await vraag({});
    expect(await stand()).toEqual(before);
  });
});
