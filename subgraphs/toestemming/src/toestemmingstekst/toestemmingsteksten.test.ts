import { codeVan, fg, klantmanager, OUDE_TEKST, startTestregister, TEKST, type Testregister } from '../testregister';

const STEL_VAST = `mutation ($input: StelToestemmingstekstVastInput!) { stelToestemmingstekstVast(input: $input) { versie } }`;
const NIEUW = {
  versie: 'delen-2026-2',
  categorieen: ['PIP_HOOFDLIJN'],
  doelen: ['MAATSCHAPPELIJK_BEGELEIDEN', 'KWALITEIT_VERBETEREN'],
  talen: ['Nederlands', 'Arabisch'],
  vindplaats: 'https://ketenhub.nl/teksten/delen-2026-2',
  vervangt: TEKST,
};

let register: Testregister;
beforeEach(async () => (register = await startTestregister()));
afterEach(() => register.stop());

const stelVast = (change: object = {}, as: object = fg) =>
  register.vraag(STEL_VAST, as, { input: { ...NIEUW, ...change } });
const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];

describe('a new text', () => {
  it.each<[string, object, object, string]>([
    ['by a partner', {}, klantmanager, 'ROL_NIET_BEVOEGD'],
    ['under a name that exists', { versie: OUDE_TEKST }, fg, 'ONGELDIGE_INVOER'],
    ['without a language', { talen: [] }, fg, 'ONGELDIGE_INVOER'],
    ['that is nowhere to be read', { vindplaats: 'in de la' }, fg, 'ONGELDIGE_INVOER'],
    ['instead of one that was replaced', { vervangt: OUDE_TEKST }, fg, 'ONBEKENDE_TEKST'],
    ['instead of one that nobody knows', { vervangt: 'zomaar' }, fg, 'ONBEKENDE_TEKST'],
  ])('is refused %s, and nothing changes', async (_, change, as, code) => {
    const before = await register.db.query('SELECT * FROM toestemmingstekst');
    expect(codeVan(await stelVast(change, as))).toBe(code);
    expect(await register.db.query('SELECT * FROM toestemmingstekst')).toEqual(before);
  });

  it.each([
    [true, 'VERVALLEN', 'TEKST_GEWIJZIGD'],
    [false, 'GEGEVEN', null],
  ])(
    'that is materially different (%s) leaves what was given on the old one %s',
    async (wezenlijkAnders, status, reden) => {
      const id = await register.heeft();
      const other = await register.heeft({ categorie: 'PIP_VOLLEDIG', tekstversie: OUDE_TEKST });
      expect((await stelVast({ wezenlijkAnders })).data).toEqual({
        stelToestemmingstekstVast: { versie: 'delen-2026-2' },
      });
      expect(await row(id)).toMatchObject({ status, vervalreden: reden });
      expect((await row(other)).status).toBe('GEGEVEN');
      const facts = await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1 AND actueel', [id]);
      expect(facts[0].feit.ingetrokkenOp !== undefined).toBe(wezenlijkAnders);
    },
  );

  it('never changes a version that exists', async () => {
    await stelVast();
    const [tekst] = await register.db.query('SELECT * FROM toestemmingstekst WHERE versie = $1', [TEKST]);
    expect(tekst).toMatchObject({
      vervangenDoor: 'delen-2026-2',
      geldigTot: expect.any(Date),
      talen: ['Nederlands', 'Arabisch'],
    });
  });
});
