import {
  begeleider,
  codeVan,
  dawit,
  DAWIT,
  fg,
  klantmanager,
  NIEMAND_ID,
  sami,
  SAMI,
  socialWerker,
  startTestregister,
  type Testregister,
} from '../testregister';

const DIEN_IN = `mutation ($input: DienBezwaarInInput!) {
  dienBezwaarIn(input: $input) { id categorie doel ontvanger { id } besluit ingediendOp }
}`;
const kern = { statushouder: SAMI, categorie: 'PLAATSING_KERN' };

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
afterEach(() => register.db.query('DELETE FROM bezwaar'));

const dienIn = (change: object, as: object = sami) => register.vraag(DIEN_IN, as, { input: { ...kern, ...change } });
const rows = () => register.db.query('SELECT * FROM bezwaar');

describe('dienBezwaarIn', () => {
  it.each<[string, object, object, string]>([
    ['for somebody else', { statushouder: SAMI }, dawit, 'GEEN_BETROKKENHEID'],
    ['for an uninvolved person', { statushouder: DAWIT }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['for nobody', { statushouder: NIEMAND_ID }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['as the FG', {}, fg, 'ROL_NIET_BEVOEGD'],
    ['against an unknown receiver', { ontvanger: 'stichting-x' }, sami, 'ONBEKENDE_ORGANISATIE'],
    ['against a statutory flow', { categorie: 'CONTACT' }, sami, 'BEZWAAR_NIET_MOGELIJK'],
    ['against what consent decides', { categorie: 'PIP_VOLLEDIG' }, sami, 'BEZWAAR_NIET_MOGELIJK'],
    ['against what no rule gives that receiver', { ontvanger: 'keten-toezicht' }, sami, 'BEZWAAR_NIET_MOGELIJK'],
    ['against another purpose', { doel: 'BUURT_INFORMEREN' }, sami, 'BEZWAAR_NIET_MOGELIJK'],
  ])('refuses one %s, and writes nothing', async (_, change, as, code) => {
    expect(codeVan(await dienIn(change, as))).toBe(code);
    expect(await rows()).toEqual([]);
  });

  it('names the ground against which none stands open', async () => {
    const { errors } = await dienIn({ categorie: 'CONTACT', doel: 'HUISVESTEN', ontvanger: 'corporatie-mooistede' });
    expect(errors![0]!.message).toContain('OVEREENKOMST');
  });

  it('takes the same objection once', async () => {
    expect(codeVan(await dienIn({}))).toBeUndefined();
    expect(codeVan(await dienIn({}))).toBe('AL_INGEDIEND');
    expect(codeVan(await dienIn({ ontvanger: 'politie-maasveld' }))).toBeUndefined();
    expect(await rows()).toHaveLength(2);
  });

  it.each<[string, object, object, string]>([
    ['against every receiver', {}, sami, SAMI],
    ['against one receiver and purpose', { doel: 'PLAATSING_BESPREKEN', ontvanger: 'politie-maasveld' }, sami, SAMI],
    ['against what goes unless objected', { categorie: 'SCHULDEN', doel: 'SCHULDEN_VROEGSIGNALEREN' }, sami, SAMI],
    ['through a partner', {}, begeleider, 'vluchtelingenwerk-maasveld/mw-begeleider'],
  ])('restricts at once: %s', async (_, change, as, ingediendDoor) => {
    const { errors } = await dienIn(change, as);
    expect(errors).toBeUndefined();
    const [row] = await rows();
    expect(row).toMatchObject({ besluit: 'IN_BEHANDELING', ingediendDoor });
    const [{ feit }] = await register.db.query('SELECT feit FROM wijziging ORDER BY revisie DESC LIMIT 1');
    expect(feit).toEqual({ ...kern, ...change, besluit: 'IN_BEHANDELING', ingediendOp: row.ingediendOp.getTime() });
  });

  it('answers with the objection', async () => {
    const { data } = await dienIn({ ontvanger: 'politie-maasveld' });
    expect(data!.dienBezwaarIn).toEqual({
      id: expect.any(String),
      categorie: 'PLAATSING_KERN',
      doel: null,
      ontvanger: { id: 'politie-maasveld' },
      besluit: 'IN_BEHANDELING',
      ingediendOp: expect.any(String),
    });
  });
});

describe('beslisBezwaar', () => {
  const BESLIS = `mutation ($input: BeslisBezwaarInput!) {
    beslisBezwaar(input: $input) { id besluit besluitOp besluitVerwijzing }
  }`;
  const corporatie = {
    ...klantmanager,
    organisatie: 'corporatie-mooistede',
    rol: 'WOONCONSULENT',
    gebruiker: 'mw-woon',
  };
  const beslis = (bezwaar: string, change: object = {}, as: object = corporatie) =>
    register.vraag(BESLIS, as, { input: { bezwaar, toegewezen: false, verwijzing: 'besluit-2026-9', ...change } });
  const ingediend = async (change: object = {}) => ((await dienIn(change)).data!.dienBezwaarIn as { id: string }).id;
  const feit = async (id: string) =>
    (await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1 AND actueel', [id]))[0].feit;
  beforeAll(() => register.betrokken({ id: 'verhuur', organisatie: 'corporatie-mooistede', taak: 'VERHUUR' }));

  it.each<[string, object, object, string]>([
    ['the person himself', {}, sami, 'ROL_NIET_BEVOEGD'],
    ['a partner who is no source', {}, klantmanager, 'BESLISSER_NIET_BEVOEGD'],
    ['who is not involved', {}, { ...begeleider, gebruiker: 'mw-ander' }, 'GEEN_BETROKKENHEID'],
    ['without a motivation', { verwijzing: ' ' }, corporatie, 'ONGELDIGE_INVOER'],
  ])('is refused to %s, and the restriction stays', async (_, change, as, code) => {
    const id = await ingediend();
    expect(codeVan(await beslis(id, change, as))).toBe(code);
    expect(await feit(id)).toMatchObject({ besluit: 'IN_BEHANDELING' });
  });

  it('is refused to the source that would receive', async () => {
    const id = await ingediend({ ontvanger: 'welzijn-maasveld' });
    expect(codeVan(await beslis(id, {}, socialWerker))).toBe('BESLISSER_NIET_BEVOEGD');
  });

  it.each([
    [true, 'TOEGEWEZEN', { besluit: 'TOEGEWEZEN' }, 'AL_INGEDIEND'],
    [false, 'AFGEWEZEN', null, undefined],
  ])('upheld %s: %s, once and for all', async (toegewezen, besluit, verwacht, opnieuw) => {
    const id = await ingediend();
    expect((await beslis(id, { toegewezen })).errors).toBeUndefined();
    const [row] = await rows();
    expect(row).toMatchObject({
      besluit,
      besluitDoor: 'corporatie-mooistede/mw-woon',
      besluitVerwijzing: 'besluit-2026-9',
    });
    if (verwacht === null) expect(await feit(id)).toBeNull();
    else expect(await feit(id)).toMatchObject(verwacht);
    expect(codeVan(await beslis(id, { toegewezen: !toegewezen }))).toBe('NIET_IN_DEZE_STATUS');
    await expect(register.db.query(`UPDATE bezwaar SET besluit = 'IN_BEHANDELING'`)).rejects.toThrow('never changed');
    expect(codeVan(await dienIn({}))).toBe(opnieuw);
  });
});
