import { codeVan, dagen, klantmanager, registerPerTabel, registerPerTest, type Testregister } from '../testregister';

const WIJS_TOE = `mutation ($input: WijsTaakToeInput!) { wijsTaakToe(input: $input) { id } }`;
const EINDIG = `mutation ($id: ID!) { beeindigTaak(taaktoewijzing: $id) { bevestigdDoor } }`;
const college = { organisatie: 'gemeente-maasveld', rol: 'BELEIDSMEDEWERKER', gebruiker: 'mw-beleid' };
const elders = { ...college, organisatie: 'gemeente-vechtdal-oost' };
const BEGELEIDING = '9901-MAATSCHAPPELIJKE_BEGELEIDING-vluchtelingenwerk-maasveld';
const taak = {
  gemeente: '9901',
  taak: 'MAATSCHAPPELIJKE_BEGELEIDING',
  organisatie: 'welzijn-maasveld',
  opdracht: 'B-2026-4',
};

let register: Testregister;
const use = (made: Testregister) => void (register = made);
const wijsToe = (change: object, as: object = college) =>
  register.vraag(WIJS_TOE, as, { input: { ...taak, ...change } });

describe('wijsTaakToe', () => {
  registerPerTabel(use);

  it.each<[string, object, object, string]>([
    ['by another role', {}, klantmanager, 'ROL_NIET_BEVOEGD'],
    ['by another gemeente', {}, elders, 'VERLENER_NIET_BEVOEGD'],
    [
      'by an organisation that is no gemeente',
      {},
      { ...college, organisatie: 'welzijn-maasveld' },
      'VERLENER_NIET_BEVOEGD',
    ],
    ['to itself', { organisatie: 'gemeente-maasveld' }, college, 'ZELFVERLENING'],
    ['to nobody', { organisatie: 'bank' }, college, 'ONBEKENDE_ORGANISATIE'],
    ['since yesterday', { van: dagen(-1) }, college, 'ONGELDIGE_DATUM'],
    ['until before it begins', { van: dagen(5), tot: dagen(4) }, college, 'ONGELDIGE_DATUM'],
    ['without a besluit', { opdracht: '' }, college, 'ONGELDIGE_INVOER'],
  ])('is refused %s, and writes nothing', async (_, change, as, code) => {
    const before = await register.db.query('SELECT * FROM taaktoewijzing');
    expect(codeVan(await wijsToe(change, as))).toBe(code);
    expect(await register.db.query('SELECT * FROM taaktoewijzing')).toEqual(before);
  });
});

describe('wijsTaakToe', () => {
  registerPerTest(use);

  it('is a fact that followers have when it answers', async () => {
    const { data } = await wijsToe({});
    const had = await register.db.query('SELECT max(revisie)::int AS revisie FROM volger');
    const { id } = data!.wijsTaakToe as { id: string };
    const [{ feit, revisie }] = await register.db.query(
      'SELECT feit, revisie::int AS revisie FROM wijziging WHERE sleutel = $1',
      [id],
    );
    expect(feit).toMatchObject({ gemeente: '9901', organisatie: 'welzijn-maasveld' });
    expect(had).toEqual([{ revisie }]);
  });
});

describe('beeindigTaak', () => {
  registerPerTest(use);

  it.each<[string, string, object, string]>([
    ['by another gemeente', BEGELEIDING, elders, 'VERLENER_NIET_BEVOEGD'],
    ['of nothing', 'niets', college, 'VERLENER_NIET_BEVOEGD'],
  ])('is refused %s', async (_, id, as, code) => {
    expect(codeVan(await register.vraag(EINDIG, as, { id }))).toBe(code);
  });

  it('lapses what rests on it, and says when everybody knows', async () => {
    const given = await register.heeft();
    expect((await register.vraag(EINDIG, college, { id: BEGELEIDING })).data).toEqual({
      beeindigTaak: { bevestigdDoor: ['toestemming'] },
    });
    const [row] = await register.db.query('SELECT status, vervalreden FROM toestemming WHERE id = $1', [given]);
    expect(row).toEqual({ status: 'VERVALLEN', vervalreden: 'TAAK_BEEINDIGD' });
    expect(codeVan(await register.vraag(EINDIG, college, { id: BEGELEIDING }))).toBe('NIET_IN_DEZE_STATUS');
  });
});
