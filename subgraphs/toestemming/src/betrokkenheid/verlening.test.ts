import {
  agent,
  begeleider,
  codeVan,
  coordinator,
  DAWIT,
  dagen,
  fg,
  klantmanager,
  NIEMAND_ID,
  SAMI,
  sami,
  socialWerker,
  registerPerTabel,
  registerPerTest,
  type Testregister,
} from '../testregister';

const VERLEEN = `mutation ($input: VerleenBetrokkenheidInput!) { verleenBetrokkenheid(input: $input) { id } }`;
const WIJS_TOE = `mutation ($id: ID!, $m: ID!) { wijsBegeleiderToe(statushouder: $id, medewerker: $m) { id } }`;
const EINDIG = `mutation ($id: ID!) { beeindigBetrokkenheid(betrokkenheid: $id) { bevestigdDoor } }`;
const VERHUUR = { statushouder: SAMI, organisatie: 'corporatie-mooistede', taak: 'VERHUUR', reden: 'Kandidaat' };

let register: Testregister;
const use = (made: Testregister) => void (register = made);

const rows = () => register.db.query(`SELECT * FROM betrokkenheid ORDER BY van DESC, id`);
const verleen = (change: object, as: object = klantmanager) =>
  register.vraag(VERLEEN, as, { input: { ...VERHUUR, ...change } });
const idVan = async (where: string) => (await register.db.query(`SELECT id FROM betrokkenheid WHERE ${where}`))[0].id;

describe('verleenBetrokkenheid', () => {
  registerPerTabel(use);

  it.each<[string, object, object, string]>([
    ['to one’s own organisation', { organisatie: 'gemeente-maasveld', taak: 'INKOMEN' }, klantmanager, 'ZELFVERLENING'],
    [
      'to a colleague',
      { organisatie: 'politie-maasveld', taak: 'KERNTEAM', medewerker: 'mw-2' },
      agent,
      'ZELFVERLENING',
    ],
    ['with somebody one is not involved with', { statushouder: DAWIT }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['with nobody', { statushouder: NIEMAND_ID }, klantmanager, 'GEEN_BETROKKENHEID'],
    ['by the person', {}, sami, 'ROL_NIET_BEVOEGD'],
    ['by the FG', {}, fg, 'ROL_NIET_BEVOEGD'],
    ['by a partner who does not grant this', {}, begeleider, 'VERLENER_NIET_BEVOEGD'],
    ['for what comes with the koppeling', { taak: 'REGIE_INBURGERING' }, klantmanager, 'VERLENER_NIET_BEVOEGD'],
    ['to who has not the task there', { organisatie: 'welzijn-maasveld' }, klantmanager, 'TAAK_NIET_TOEGEWEZEN'],
    ['to nobody', { organisatie: 'bank' }, klantmanager, 'ONBEKENDE_ORGANISATIE'],
    ['for the kernteam without a name', { taak: 'KERNTEAM' }, klantmanager, 'ONGELDIGE_INVOER'],
    ['until yesterday', { tot: dagen(-1).toISOString() }, klantmanager, 'ONGELDIGE_DATUM'],
    ['with a number as the reason', { reden: 'BSN 999990019' }, klantmanager, 'ONGELDIGE_INVOER'],
    [
      'by referral without consent',
      { organisatie: 'welzijn-maasveld', taak: 'SOCIAAL_TEAM' },
      begeleider,
      'DOORVERWIJZING_ZONDER_TOESTEMMING',
    ],
  ])('is refused %s, and writes nothing', async (_, change, as, code) => {
    const before = await rows();
    expect(codeVan(await verleen(change, as))).toBe(code);
    expect(await rows()).toEqual(before);
  });
});

describe('verleenBetrokkenheid', () => {
  registerPerTest(use);

  it('is a fact at once, granted by another than who gains', async () => {
    expect((await verleen({})).errors).toBeUndefined();
    const [row] = await rows();
    expect(row).toMatchObject({ organisatie: 'corporatie-mooistede', verleendDoor: 'gemeente-maasveld', tot: null });
    const facts = await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1', [row.id]);
    expect(facts).toEqual([{ feit: expect.objectContaining({ statushouder: SAMI, taak: 'VERHUUR' }) }]);
  });

  it('counts per member for the kernteam', async () => {
    expect((await verleen({ taak: 'KERNTEAM', medewerker: 'mw-woon' })).errors).toBeUndefined();
    expect((await rows())[0]).toMatchObject({ taak: 'KERNTEAM', medewerker: 'mw-woon' });
  });

  it('refers on with a given consent for that receiver, and no other', async () => {
    const naar = { organisatie: 'welzijn-maasveld', taak: 'SOCIAAL_TEAM' };
    const [good, other, old] = [
      await register.heeft({ ontvanger: 'welzijn-maasveld', doel: 'SOCIAAL_ONDERSTEUNEN' }),
      await register.heeft(),
      await register.heeft({ ontvanger: 'welzijn-maasveld', geldigTot: dagen(-1) }),
    ];
    for (const toestemming of [other, old, NIEMAND_ID])
      expect(codeVan(await verleen({ ...naar, toestemming }, begeleider))).toBe('DOORVERWIJZING_ZONDER_TOESTEMMING');
    expect((await verleen({ ...naar, toestemming: good }, begeleider)).errors).toBeUndefined();
  });
});

describe('wijsBegeleiderToe', () => {
  registerPerTest(use);

  const wijsToe = (medewerker: string, as: object = coordinator) =>
    register.vraag(WIJS_TOE, as, { id: SAMI, m: medewerker });

  it.each<[string, string, object, string]>([
    ['himself', 'mw-coordinator', coordinator, 'ZELFVERLENING'],
    ['by a begeleider', 'mw-2', begeleider, 'ROL_NIET_BEVOEGD'],
    ['who is no kenmerk', 'Jan Jansen', coordinator, 'ONGELDIGE_INVOER'],
  ])('refuses %s', async (_, medewerker, as, code) => {
    expect(codeVan(await wijsToe(medewerker, as))).toBe(code);
  });

  it('gives one member the case, on what the gemeente granted and no longer than that', async () => {
    await register.db.query(`UPDATE betrokkenheid SET tot = $1 WHERE organisatie = $2 AND medewerker IS NULL`, [
      dagen(9),
      'vluchtelingenwerk-maasveld',
    ]);
    expect((await wijsToe('mw-2')).errors).toBeUndefined();
    expect((await rows())[0]).toMatchObject({ medewerker: 'mw-2', verleendDoor: 'coa', tot: expect.any(Date) });
  });
});

describe('beeindigBetrokkenheid', () => {
  registerPerTest(use);

  const eindig = (id: string, as: object) => register.vraag(EINDIG, as, { id });

  it.each<[string, string, object, string]>([
    ['by a partner without a part in it', `organisatie = 'politie-maasveld'`, socialWerker, 'VERLENER_NIET_BEVOEGD'],
    ['by the person', `organisatie = 'politie-maasveld'`, sami, 'ROL_NIET_BEVOEGD'],
  ])('is refused %s', async (_, where, as, code) => {
    const before = await rows();
    expect(codeVan(await eindig(await idVan(where), as))).toBe(code);
    expect(await rows()).toEqual(before);
  });

  it('answers the same for an unknown one and one of somebody else', async () => {
    await register.betrokken({
      id: 'dawit',
      statushouder: DAWIT,
      organisatie: 'corporatie-mooistede',
      taak: 'VERHUUR',
    });
    expect(await eindig('dawit', klantmanager)).toEqual(await eindig('niets', klantmanager));
  });

  it('ends the members’ part with the organisation’s, and what it was given by consent', async () => {
    const given = await register.heeft();
    const id = await idVan(
      `organisatie = 'vluchtelingenwerk-maasveld' AND medewerker IS NULL AND statushouder = '${SAMI}'`,
    );
    const { data } = await eindig(id, klantmanager);
    expect(data).toEqual({ beeindigBetrokkenheid: { bevestigdDoor: ['toestemming'] } });
    const open = await register.db.query(
      `SELECT id FROM betrokkenheid WHERE organisatie = 'vluchtelingenwerk-maasveld' AND tot IS NULL`,
    );
    const [consent] = await register.db.query('SELECT status, vervalreden FROM toestemming WHERE id = $1', [given]);
    expect([open, consent]).toEqual([[], { status: 'VERVALLEN', vervalreden: 'BETROKKENHEID_BEEINDIGD' }]);
    expect(codeVan(await eindig(id, klantmanager))).toBe('NIET_IN_DEZE_STATUS');
  });
});
