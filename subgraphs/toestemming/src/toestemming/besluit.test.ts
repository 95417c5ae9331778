import {
  begeleider,
  dagen,
  dawit,
  fg,
  GEVRAAGD,
  klantmanager,
  NIEMAND_ID,
  sami,
  SAMI,
  socialWerker,
  OUDE_TEKST,
  startTestregister,
  TEKST,
  type Testregister,
} from '../testregister';

const LEG_VAST = `mutation ($input: LegToestemmingVastInput!) {
  legToestemmingVast(input: $input) { id status wijze geldigTot besluitOp taal tekstversie uitdrukkelijk bewijsverwijzing }
}`;
const MET_BEWIJS = { wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'zaak-2026-0001' };

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
afterEach(() => register.db.query('DELETE FROM toestemming'));

const legVast = (id: string, change: object = {}, as: object = sami) =>
  register.vraag(LEG_VAST, as, {
    input: { toestemming: id, besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: TEKST, ...change },
  });
const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];
const feiten = (id: string) => register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1 AND actueel', [id]);

describe('legToestemmingVast', () => {
  it.each<[string, object, object, string]>([
    ['of somebody else', {}, dawit, 'GEEN_BETROKKENHEID'],
    ['of a stranger, by a begeleider', {}, { ...begeleider, gebruiker: 'mw-ander' }, 'GEEN_BETROKKENHEID'],
    ['that does not exist', { toestemming: NIEMAND_ID }, sami, 'GEEN_BETROKKENHEID'],
    ['as the FG', {}, fg, 'ROL_NIET_BEVOEGD'],
    ['as the receiver', MET_BEWIJS, begeleider, 'ONTVANGER_NIET_BEVOEGD'],
    ['without language', { taal: '' }, sami, 'ONGELDIGE_INVOER'],
    ['without version of the text', { tekstversie: null }, sami, 'ONGELDIGE_INVOER'],
    ['digitally by a medewerker', { ...MET_BEWIJS, wijze: 'DIGITAAL' }, klantmanager, 'ONGELDIGE_INVOER'],
    ['in no manner by a medewerker', { bewijsverwijzing: 'zaak-1' }, klantmanager, 'ONGELDIGE_INVOER'],
    ['without evidence by a medewerker', { wijze: 'SCHRIFTELIJK' }, klantmanager, 'ONGELDIGE_INVOER'],
    [
      'with a story as evidence',
      { ...MET_BEWIJS, bewijsverwijzing: 'Sami zei: ja!' },
      klantmanager,
      'ONGELDIGE_INVOER',
    ],
    ['on another text than was asked with', { tekstversie: OUDE_TEKST }, sami, 'TEKST_GEWIJZIGD'],
    ['in a language that the text is not in', { taal: 'Fins', tolkGebruikt: false }, sami, 'TAAL_NIET_BESCHIKBAAR'],
    ['for an adult, by a representative', { vertegenwoordiger: true }, sami, 'VERTEGENWOORDIGER_NIET_BEVOEGD'],
    ['until 30 February', { geldigTot: '2027-02-30' }, sami, 'ONGELDIGE_DATUM'],
    ['until yesterday', { geldigTot: dagen(-1).toISOString() }, sami, 'ONGELDIGE_DATUM'],
    ['until in three years', { geldigTot: dagen(1100).toISOString() }, sami, 'ONGELDIGE_DATUM'],
  ])('refuses a decision %s, and writes nothing', async (_, change, as, code) => {
    const id = await register.heeft(GEVRAAGD);
    const before = await row(id);
    const { data, errors } = await legVast(id, change, as);
    expect([errors?.[0]?.extensions.code, data?.legToestemmingVast ?? null]).toEqual([code, null]);
    expect(await row(id)).toEqual(before);
  });

  it.each<[string, object]>([
    ['given', {}],
    ['expired', { geldigTot: dagen(-1) }],
    ['refused', { status: 'GEWEIGERD', geldigTot: null }],
    ['withdrawn', { status: 'INGETROKKEN', ingetrokkenOp: dagen(-1) }],
    ['lapsed', { status: 'VERVALLEN', ingetrokkenOp: dagen(-1) }],
  ])('never decides again on one that was %s', async (_, change) => {
    const id = await register.heeft(change);
    for (const besluit of ['GEGEVEN', 'GEWEIGERD'])
      expect((await legVast(id, { besluit })).errors![0]!.extensions.code).toBe('NIET_IN_DEZE_STATUS');
  });

  it.each<[string, object, string | undefined]>([
    ['not without', {}, 'UITDRUKKELIJK_VEREIST'],
    ['not with false', { uitdrukkelijk: false }, 'UITDRUKKELIJK_VEREIST'],
    ['with', { uitdrukkelijk: true }, undefined],
    ['for a refusal not needed', { besluit: 'GEWEIGERD' }, undefined],
  ])('asks an explicit choice for health: %s', async (_, change, code) => {
    const id = await register.heeft({ ...GEVRAAGD, categorie: 'GEZONDHEID' });
    expect((await legVast(id, change)).errors?.[0]?.extensions.code).toBe(code);
  });

  it('holds health without an explicit choice off in the database too', async () => {
    await expect(register.heeft({ categorie: 'GEZONDHEID', uitdrukkelijk: false })).rejects.toThrow(
      'toestemming_gezondheid',
    );
  });

  it('gives for a year when the person says so himself, and tells followers', async () => {
    const id = await register.heeft(GEVRAAGD);
    const { data, errors } = await legVast(id);
    expect(errors).toBeUndefined();
    expect(data!.legToestemmingVast).toMatchObject({
      id,
      status: 'GEGEVEN',
      wijze: 'DIGITAAL',
      tekstversie: TEKST,
    });
    const { besluitOp, geldigTot, besluitDoor } = await row(id);
    expect([besluitDoor, geldigTot.getFullYear() - besluitOp.getFullYear()]).toEqual([SAMI, 1]);
    expect(await feiten(id)).toEqual([
      {
        feit: {
          id,
          statushouder: SAMI,
          verstrekker: 'gemeente-maasveld',
          ontvanger: 'vluchtelingenwerk-maasveld',
          categorieen: ['PIP_HOOFDLIJN'],
          doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
          uitdrukkelijk: false,
          gegevenOp: besluitOp.getTime(),
          geldigTot: geldigTot.getTime(),
        },
      },
    ]);
  });

  it.each([
    ['the source', klantmanager, 'gemeente-maasveld/mw-klant'],
    ['a third partner', socialWerker, 'welzijn-maasveld/mw-sociaal'],
  ])('takes it with evidence from %s', async (_, as, besluitDoor) => {
    const id = await register.heeft(GEVRAAGD);
    expect((await legVast(id, MET_BEWIJS, as)).errors).toBeUndefined();
    expect(await row(id)).toMatchObject({ status: 'GEGEVEN', besluitDoor, bewijsverwijzing: 'zaak-2026-0001' });
  });

  it('records a refusal and tells followers nothing', async () => {
    const id = await register.heeft(GEVRAAGD);
    const [before] = await register.db.query('SELECT stand FROM revisie');
    expect((await legVast(id, { besluit: 'GEWEIGERD' })).data!.legToestemmingVast).toMatchObject({
      status: 'GEWEIGERD',
      geldigTot: null,
    });
    expect(await register.db.query('SELECT stand FROM revisie')).toEqual([before]);
  });

  it('ends an earlier grant of the same choice with a refusal', async () => {
    const earlier = await register.heeft();
    const other = await register.heeft({ categorie: 'PIP_VOLLEDIG' });
    const id = await register.heeft(GEVRAAGD);
    expect((await legVast(id, { besluit: 'GEWEIGERD' })).errors).toBeUndefined();
    expect([(await row(earlier)).status, (await row(other)).status]).toEqual(['INGETROKKEN', 'GEGEVEN']);
  });

  it('leaves one grant of the same choice when it is given anew', async () => {
    const earlier = await register.heeft();
    const id = await register.heeft(GEVRAAGD);
    await legVast(id);
    expect([(await row(earlier)).status, (await row(id)).status]).toEqual(['INGETROKKEN', 'GEGEVEN']);
  });

  it('takes one of two decisions at the same time', async () => {
    const id = await register.heeft(GEVRAAGD);
    const answers = await Promise.all([legVast(id), legVast(id, { besluit: 'GEWEIGERD' })]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});
