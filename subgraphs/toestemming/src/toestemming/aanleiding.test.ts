import { codeVan, dagen, klantmanager, SAMI, startTestregister, TEKST, type Testregister } from '../testregister';

/* A no stays a no until something has happened (data model §3.8). */

const VRAAG = `mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }`;
const PIP = { soort: 'NIEUWE_PIP_VERSIE', op: dagen(-1).toISOString(), verwijzing: 'pip-2026-17' };

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
beforeEach(async () => {
  await register.db.query('DELETE FROM toestemming');
  await register.heeft({ status: 'GEWEIGERD', besluitOp: dagen(-10), geldigTot: null });
});

const vraag = (aanleiding?: object, change: object = {}) =>
  register.vraag(VRAAG, klantmanager, {
    input: {
      statushouder: SAMI,
      ontvanger: 'vluchtelingenwerk-maasveld',
      categorieen: ['PIP_HOOFDLIJN'],
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      taal: 'Arabisch',
      tekstversie: TEKST,
      aanleiding,
      ...change,
    },
  });
const count = async () => (await register.db.query('SELECT count(*)::int AS n FROM toestemming'))[0].n;

describe('asking again after a refusal', () => {
  it.each<[string, object | undefined]>([
    ['without an occasion', undefined],
    ['for what happened before it', { ...PIP, op: dagen(-11).toISOString() }],
    ['for what is still to happen', { ...PIP, op: dagen(1).toISOString() }],
    ['for an involvement that did not begin since', { ...PIP, soort: 'NIEUWE_BETROKKENHEID' }],
    ['without a number of the occasion', { ...PIP, verwijzing: ' ' }],
  ])('is refused %s, and writes nothing', async (_, aanleiding) => {
    expect(codeVan(await vraag(aanleiding))).toBe('GEEN_NIEUWE_AANLEIDING');
    expect(await count()).toBe(1);
  });

  it.each(['NIEUWE_PIP_VERSIE', 'VERZOEK_VAN_BETROKKENE'])('may be done once for %s, which is kept', async (soort) => {
    expect(codeVan(await vraag({ ...PIP, soort }))).toBeUndefined();
    const [row] = await register.db.query(`SELECT * FROM toestemming WHERE status = 'GEVRAAGD'`);
    expect(row).toMatchObject({
      aanleiding: soort,
      aanleidingVerwijzing: 'pip-2026-17',
      aanleidingOp: expect.any(Date),
    });
    await register.db.query(`UPDATE toestemming SET status = 'GEWEIGERD', "besluitOp" = $1 WHERE status = 'GEVRAAGD'`, [
      dagen(-2),
    ]);
    expect(codeVan(await vraag({ ...PIP, soort }))).toBe('GEEN_NIEUWE_AANLEIDING');
    expect(codeVan(await vraag({ ...PIP, soort, verwijzing: 'pip-2026-18' }))).toBeUndefined();
  });

  it('may be done when the receiver became involved anew', async () => {
    await register.betrokken({ id: 'nieuw', organisatie: 'vluchtelingenwerk-maasveld', van: dagen(-3) });
    expect(codeVan(await vraag({ ...PIP, soort: 'NIEUWE_BETROKKENHEID' }))).toBeUndefined();
  });

  it('asks no occasion for another choice', async () => {
    expect(codeVan(await vraag(undefined, { categorieen: ['PIP_VOLLEDIG'] }))).toBeUndefined();
  });
});
