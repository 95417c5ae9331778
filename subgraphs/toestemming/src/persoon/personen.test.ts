import {
  begeleider,
  codeVan,
  dagen,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  NOUR,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';

const VERTREK = `mutation ($id: ID!, $naar: ID!) { meldVertrek(statushouder: $id, naarGemeente: $naar) { bevestigdDoor } }`;
const OVERLIJDEN = `mutation ($id: ID!, $op: Moment!) { meldOverlijden(statushouder: $id, op: $op) { bevestigdDoor } }`;
const GEHEIM = `mutation ($id: ID!) { meldGeheimhouding(statushouder: $id, geheimhouding: true) { bevestigdDoor } }`;

let register: Testregister;
beforeEach(async () => (register = await startTestregister()));
afterEach(() => register.stop());

const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];
const persoonFeit = async () =>
  (
    await register.db.query(`SELECT feit FROM wijziging WHERE soort = 'PERSOON' AND sleutel = $1 AND actueel`, [SAMI])
  )[0].feit;
const active = async () =>
  (
    await register.db.query(
      'SELECT organisatie FROM betrokkenheid WHERE statushouder = $1 AND (tot IS NULL OR tot > now()) ORDER BY 1',
      [SAMI],
    )
  ).map(({ organisatie }: { organisatie: string }) => organisatie);

describe('what happens to a person', () => {
  it.each<[string, string, object, object, string]>([
    ['a move told by a partner', VERTREK, begeleider, { id: SAMI, naar: '9903' }, 'ROL_NIET_BEVOEGD'],
    ['a death told by the FG', OVERLIJDEN, fg, { id: SAMI, op: dagen(-1) }, 'ROL_NIET_BEVOEGD'],
    ['of somebody of another gemeente', GEHEIM, klantmanager, { id: LEYLA }, 'GEEN_BETROKKENHEID'],
    ['a move to where he is', VERTREK, klantmanager, { id: SAMI, naar: '9901' }, 'ONGELDIGE_INVOER'],
    ['a move to nowhere', VERTREK, klantmanager, { id: SAMI, naar: '1234' }, 'ONGELDIGE_INVOER'],
    ['a death that is still to come', OVERLIJDEN, klantmanager, { id: SAMI, op: dagen(1) }, 'ONGELDIGE_DATUM'],
  ])('is refused: %s', async (_, query, as, variables, code) => {
    expect(codeVan(await register.vraag(query, as, variables))).toBe(code);
    expect(await persoonFeit()).toMatchObject({ gemeente: '9901', huishouden: 'h-sami' });
  });

  it('is not told by a gemeente that is involved but has not the regie', async () => {
    await register.betrokken({ id: 'oud', organisatie: 'gemeente-vechtdal-oost' });
    const as = { ...klantmanager, organisatie: 'gemeente-vechtdal-oost' };
    expect(codeVan(await register.vraag(VERTREK, as, { id: SAMI, naar: '9903' }))).toBe('GEEN_REGIE');
  });

  it('a move lapses consents to and from partners there, ends their part and gives the new gemeente the regie', async () => {
    const [given, asked] = [await register.heeft(), await register.heeft({ status: 'GEWEIGERD', geldigTot: null })];
    const { data } = await register.vraag(VERTREK, klantmanager, { id: SAMI, naar: '9903' });
    expect(data).toEqual({ meldVertrek: { bevestigdDoor: ['toestemming'] } });
    expect(await row(given)).toMatchObject({ status: 'VERVALLEN', vervalreden: 'VERHUISD' });
    expect((await row(asked)).status).toBe('GEWEIGERD');
    expect(await active()).toEqual(['gemeente-vechtdal-oost']);
    expect(await persoonFeit()).toEqual({ gemeente: '9903', geheimhouding: false });
  });

  it('death lapses every consent, ends every involvement, also one to come, and leaves the household to the others', async () => {
    const given = await register.heeft();
    await register.betrokken({ id: 'later', organisatie: 'corporatie-mooistede', taak: 'VERHUUR', van: dagen(5) });
    expect(codeVan(await register.vraag(OVERLIJDEN, klantmanager, { id: SAMI, op: dagen(-1) }))).toBeUndefined();
    expect(await row(given)).toMatchObject({ status: 'VERVALLEN', vervalreden: 'OVERLEDEN' });
    expect([await active(), await persoonFeit()]).toEqual([[], { gemeente: '9901', geheimhouding: false }]);
    const [{ n }] = await register.db.query(
      `SELECT count(*)::int AS n FROM wijziging WHERE sleutel = 'later' AND actueel AND feit IS NULL`,
    );
    expect(n).toBe(1);
  });

  describe('of a family', () => {
    const LEES = '{ toestemmingen { id } }';
    /** The parents who read and decide for Nour, of Leyla and Dawit. */
    const ouders = async () => {
      const found: string[] = [];
      for (const gebruiker of [LEYLA, DAWIT]) {
        const { data } = await register.vraagEntities('Statushouder', [NOUR], LEES, { ...sami, gebruiker });
        if ((data!._entities as [{ toestemmingen: object | null }])[0].toestemmingen !== null) found.push(gebruiker);
      }
      const [{ gezag }] = await register.db.query('SELECT gezag FROM persoon WHERE statushouder = $1', [NOUR]);
      expect([...gezag].sort()).toEqual(found);
      return found;
    };
    const samen = (huishouden: string, ...ids: string[]) =>
      register.db.query('UPDATE persoon SET huishouden = $1 WHERE statushouder = ANY($2)', [huishouden, ids]);
    beforeEach(async () => {
      await register.betrokken({ id: 'nour', statushouder: NOUR });
      await register.betrokken({ id: 'dawit', statushouder: DAWIT });
    });

    it('a parent who lives elsewhere is shown nothing any more when the child’s address becomes secret', async () => {
      await samen('h-nour', DAWIT);
      expect(await ouders()).toEqual([LEYLA, DAWIT]);
      expect(codeVan(await register.vraag(GEHEIM, klantmanager, { id: NOUR }))).toBeUndefined();
      expect(await ouders()).toEqual([DAWIT]);
    });

    it.each([
      ['the child', NOUR],
      ['the parent', DAWIT],
    ])('nor when they come to live apart because %s moves', async (_, wie) => {
      await samen('h-nour', LEYLA, DAWIT);
      await register.vraag(GEHEIM, klantmanager, { id: NOUR });
      expect(await ouders()).toEqual([LEYLA, DAWIT]);
      expect(codeVan(await register.vraag(VERTREK, klantmanager, { id: wie, naar: '9903' }))).toBeUndefined();
      expect(await ouders()).toEqual(wie === NOUR ? [] : [LEYLA]);
    });

    it('who died decides for nobody, and for a child that died nobody does', async () => {
      const dood = (id: string) => register.vraag(OVERLIJDEN, klantmanager, { id, op: dagen(-1) });
      expect(codeVan(await dood(DAWIT))).toBeUndefined();
      expect(await ouders()).toEqual([LEYLA]);
      expect(codeVan(await dood(NOUR))).toBeUndefined();
      expect(await ouders()).toEqual([]);
    });
  });

  it('secrecy is a fact at once', async () => {
    await register.vraag(GEHEIM, klantmanager, { id: SAMI });
    expect(await persoonFeit()).toMatchObject({ geheimhouding: true });
  });
});
