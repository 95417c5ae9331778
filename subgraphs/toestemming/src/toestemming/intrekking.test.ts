import {
  agent,
  begeleider,
  codeVan,
  dagen,
  dawit,
  fg,
  GEVRAAGD,
  klantmanager,
  NIEMAND_ID,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';

const TREK_IN = `mutation ($id: ID!) {
  trekToestemmingIn(toestemming: $id) {
    revisie bevestigdOp bevestigdDoor nogNietBevestigdDoor toestemming { id status ingetrokkenOp }
  }
}`;

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
afterEach(() => register.db.query('DELETE FROM toestemming'));

const trekIn = (id: string, as: object = sami) => register.vraag(TREK_IN, as, { id });
const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];

describe('trekToestemmingIn', () => {
  it.each<[string, object, string]>([
    ['another person', dawit, 'GEEN_BETROKKENHEID'],
    ['a begeleider of others', { ...begeleider, gebruiker: 'mw-ander' }, 'GEEN_BETROKKENHEID'],
    ['the FG', fg, 'ROL_NIET_BEVOEGD'],
  ])('refuses %s, and withdraws nothing', async (_, as, code) => {
    const id = await register.heeft();
    expect(codeVan(await trekIn(id, as))).toBe(code);
    expect((await row(id)).status).toBe('GEGEVEN');
  });

  it('answers the same for an unknown consent and one of somebody else', async () => {
    const id = await register.heeft();
    expect(await trekIn(NIEMAND_ID, dawit)).toEqual(await trekIn(id, dawit));
  });

  it.each<[string, object]>([
    ['only asked', GEVRAAGD],
    ['refused', { status: 'GEWEIGERD', geldigTot: null }],
    ['withdrawn', { status: 'INGETROKKEN', ingetrokkenOp: dagen(-1) }],
    ['expired', { geldigTot: dagen(-1) }],
    ['lapsed', { status: 'VERVALLEN', ingetrokkenOp: dagen(-1) }],
  ])('refuses one that is %s', async (_, change) => {
    const id = await register.heeft(change);
    expect(codeVan(await trekIn(id))).toBe('NIET_IN_DEZE_STATUS');
  });

  it.each<[string, object, string]>([
    ['the person', sami, SAMI],
    ['the source', klantmanager, 'gemeente-maasveld/mw-klant'],
    ['the receiver', begeleider, 'vluchtelingenwerk-maasveld/mw-begeleider'],
    ['a partner who is no party to it', agent, 'politie-maasveld/mw-agent'],
  ])('withdraws for %s in one call', async (_, as, ingetrokkenDoor) => {
    const id = await register.heeft();
    expect((await trekIn(id, as)).errors).toBeUndefined();
    expect(await row(id)).toMatchObject({ status: 'INGETROKKEN', ingetrokkenDoor, ingetrokkenOp: expect.any(Date) });
  });

  it('reports the revision, the moment and who took it over', async () => {
    const id = await register.heeft();
    const { data } = await trekIn(id);
    const [{ stand }] = await register.db.query('SELECT stand FROM revisie');
    expect(data!.trekToestemmingIn).toEqual({
      revisie: stand,
      bevestigdOp: expect.any(String),
      bevestigdDoor: ['toestemming'],
      nogNietBevestigdDoor: [],
      toestemming: { id, status: 'INGETROKKEN', ingetrokkenOp: expect.any(String) },
    });
    const [wijziging] = await register.db.query('SELECT sleutel, feit FROM wijziging WHERE revisie = $1', [stand]);
    expect(wijziging).toMatchObject({ sleutel: id, feit: { ingetrokkenOp: (await row(id)).ingetrokkenOp.getTime() } });
  });

  it('leaves no other record that gives the same', async () => {
    const [id, twin, other] = [
      await register.heeft(),
      await register.heeft(),
      await register.heeft({ categorie: 'LEERBAARHEID' }),
    ];
    await trekIn(id);
    const statussen = await Promise.all([id, twin, other].map(async (each) => (await row(each)).status));
    expect(statussen).toEqual(['INGETROKKEN', 'INGETROKKEN', 'GEGEVEN']);
  });

  it('cannot be undone, not even in the database', async () => {
    const id = await register.heeft();
    await trekIn(id);
    await expect(
      register.db.query(`UPDATE toestemming SET status = 'GEGEVEN', "ingetrokkenOp" = NULL WHERE id = $1`, [id]),
    ).rejects.toThrow('a consent that ended is never changed');
  });

  it('waits for a follower until its lease has lapsed, and names it', async () => {
    const id = await register.heeft();
    const begin = performance.now();
    await register.db.query(
      `INSERT INTO volger VALUES ('gemeente', '', 1, now(), clock_timestamp() + interval '3 seconds')`,
    );
    const { data } = await trekIn(id);
    await register.db.query(`DELETE FROM volger WHERE naam = 'gemeente'`);
    expect(data!.trekToestemmingIn).toMatchObject({
      bevestigdDoor: ['toestemming'],
      nogNietBevestigdDoor: ['gemeente'],
    });
    expect(performance.now() - begin).toBeGreaterThanOrEqual(2_900);
  });

  it('does not wait for who has no lease any more', async () => {
    const id = await register.heeft();
    await register.db.query(
      `INSERT INTO volger VALUES ('welzijn', '', 1, now(), clock_timestamp() - interval '1 second')`,
    );
    // Whoever was waited for is named.
    const { data } = await trekIn(id);
    expect(data!.trekToestemmingIn).toMatchObject({ bevestigdDoor: ['toestemming'], nogNietBevestigdDoor: [] });
  });
});
