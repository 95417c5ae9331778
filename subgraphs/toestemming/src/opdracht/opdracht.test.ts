import { VolgersService } from '../feed/volgers.service';
import {
  begeleider,
  codeVan,
  dagen,
  fg,
  klantmanager,
  SAMI,
  registerPerTabel,
  registerPerTest,
  type Testregister,
} from '../testregister';

const LEG_VAST = `mutation ($input: LegOpdrachtVastInput!) { legOpdrachtVast(input: $input) { id } }`;
const EINDIG = `mutation ($id: ID!) { beeindigOpdracht(opdracht: $id) { bevestigdDoor } }`;
const VRAAG = `mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }`;
const VERLEEN = `mutation ($input: VerleenBetrokkenheidInput!) { verleenBetrokkenheid(input: $input) { id } }`;
const college = { organisatie: 'gemeente-maasveld', rol: 'BELEIDSMEDEWERKER', gebruiker: 'mw-beleid' };
const elders = { ...college, organisatie: 'gemeente-vechtdal-oost' };
const DIENST = 'welzijn-vechtdal-oost';
const opdracht = {
  verantwoordelijke: 'gemeente-maasveld',
  uitvoerder: DIENST,
  rollen: ['KLANTMANAGER_INBURGERING'],
  doelen: ['PRIVACY_TOEZICHT'],
  overeenkomst: 'VWO-2026-1',
};
/** Somebody of the dienst, in the name of the gemeente. */
const namens = { ...klantmanager, uitvoerder: DIENST, gebruiker: 'mw-dienst' };

let register: Testregister;
const use = (made: Testregister) => void (register = made);
const legVast = (change: object = {}, as: object = college) =>
  register.vraag(LEG_VAST, as, { input: { ...opdracht, ...change } });
const rows = () => register.db.query('SELECT * FROM opdracht ORDER BY van');
const vraag = (as: object) =>
  register.vraag(VRAAG, as, {
    input: {
      statushouder: SAMI,
      ontvanger: 'vluchtelingenwerk-maasveld',
      categorieen: ['PIP_VOLLEDIG'],
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      taal: 'Arabisch',
      tekstversie: 'delen-2026-1',
    },
  });

describe('legOpdrachtVast', () => {
  registerPerTabel(use);

  it.each<[string, object, object, string]>([
    ['in another role', {}, klantmanager, 'ROL_NIET_BEVOEGD'],
    ['for another organisation', {}, elders, 'VERLENER_NIET_BEVOEGD'],
    ['by who acts for another: it is not passed on', {}, { ...college, uitvoerder: DIENST }, 'GEEN_OPDRACHT'],
    ['to itself', { uitvoerder: 'gemeente-maasveld' }, college, 'ZELFVERLENING'],
    ['to nobody', { uitvoerder: 'bank' }, college, 'ONBEKENDE_ORGANISATIE'],
    ['for no role', { rollen: [] }, college, 'ONGELDIGE_INVOER'],
    ['for a role of another kind of organisation', { rollen: ['WOONCONSULENT'] }, college, 'ONGELDIGE_INVOER'],
    ['for a role per medewerker', { rollen: ['WIJKCOORDINATOR'] }, college, 'ONGELDIGE_INVOER'],
    ['for the role of the person himself', { rollen: ['BETROKKENE'] }, college, 'ONGELDIGE_INVOER'],
    ['for no purpose', { doelen: [] }, college, 'ONGELDIGE_INVOER'],
    ['without an agreement', { overeenkomst: ' ' }, college, 'ONGELDIGE_INVOER'],
    ['since yesterday', { van: dagen(-1) }, college, 'ONGELDIGE_DATUM'],
    ['until before it begins', { van: dagen(5), tot: dagen(4) }, college, 'ONGELDIGE_DATUM'],
  ])('is refused %s, and writes nothing', async (_, change, as, code) => {
    expect(codeVan(await legVast(change, as))).toBe(code);
    expect(await rows()).toEqual([]);
  });
});

describe('legOpdrachtVast', () => {
  registerPerTest(use);

  it('is refused to who acts for another with an opdracht for that very role', async () => {
    const beleid = { rollen: ['BELEIDSMEDEWERKER'], doelen: ['BELEID_MONITOREN'] };
    expect((await legVast(beleid)).errors).toBeUndefined();
    await gehoord();
    const as = { ...college, uitvoerder: DIENST, doel: 'BELEID_MONITOREN' };
    expect(codeVan(await legVast({ uitvoerder: 'welzijn-maasveld' }, as))).toBe('DELEGATIE_NIET_TOEGESTAAN');
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ['the organisation itself', college],
    ['the FG', fg],
  ])('by %s is a fact that followers get', async (_, as) => {
    const { data } = await legVast({ tot: dagen(9) }, as);
    const { id } = data!.legOpdrachtVast as { id: string };
    const [{ feit }] = await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1', [id]);
    expect(feit).toMatchObject({ verantwoordelijke: 'gemeente-maasveld', uitvoerder: DIENST, tot: expect.any(Number) });
  });
});

describe('who acts for another', () => {
  registerPerTest(use);

  it('writes nothing without an opdracht, and that is on record with both organisations', async () => {
    const trace = 'a'.repeat(32);
    expect(codeVan(await vraag({ ...namens, trace }))).toBe('GEEN_OPDRACHT');
    const [row] = await register.db.query('SELECT * FROM inzage WHERE trace_id = $1', [trace]);
    expect(row).toMatchObject({ betrokkene: SAMI, organisatie: 'gemeente-maasveld', uitvoerder: DIENST });
    expect(row.besluiten).toEqual([expect.objectContaining({ besluit: 'GEWEIGERD', reden: 'GEEN_OPDRACHT' })]);
  });

  it('with one does what the other may, in both names, and grants himself nothing', async () => {
    await legVast();
    await gehoord();
    expect((await vraag(namens)).errors).toBeUndefined();
    const [row] = await register.db.query(`SELECT * FROM toestemming`);
    expect([row.gevraagdDoor, row.gevraagdDoorOrganisatie]).toEqual([`${DIENST}/mw-dienst`, 'gemeente-maasveld']);
    const verleen = { statushouder: SAMI, organisatie: DIENST, taak: 'SOCIAAL_TEAM', reden: 'Namens' };
    expect(codeVan(await register.vraag(VERLEEN, namens, { input: verleen }))).toBe('ZELFVERLENING');
    expect(codeVan(await vraag({ ...namens, doel: 'HUISVESTEN' }))).toBe('GEEN_OPDRACHT');
  });

  it('is told by verklaar which step refused him, and wieZiet names him', async () => {
    const VERKLAAR = `query ($caller: AanvragerInput!) {
      verklaar(caller: $caller, statushouder: "${SAMI}", veld: "Toestemming.status") {
        reden zin stappen { stap uitkomst zin }
      }
    }`;
    const { organisatie, rol, doel } = klantmanager;
    const stappen = async () => {
      const { data } = await register.vraag(VERKLAAR, fg, { caller: { organisatie, rol, doel, uitvoerder: DIENST } });
      const [verklaring] = data!.verklaar as [
        { zin: string; reden: string | null; stappen: { stap: string; uitkomst: string }[] },
      ];
      expect(verklaring.zin).toContain(`van ${DIENST} namens gemeente-maasveld`);
      return [verklaring.reden, verklaring.stappen.find(({ stap }) => stap === 'OPDRACHT')!.uitkomst];
    };
    expect(await stappen()).toEqual(['GEEN_OPDRACHT', 'WEIGERT']);
    await legVast();
    expect(await stappen()).toEqual([null, 'GAAT_DOOR']);
    const WIE = `{ wieZiet(statushouder: "${SAMI}", veld: "Toestemming.status") { edges { node { rol uitvoerders } } } }`;
    const { data } = await register.vraag(WIE, fg);
    const { edges } = data!.wieZiet as { edges: { node: { rol: string; uitvoerders: string[] } }[] };
    const met = edges.filter(({ node }) => node.uitvoerders.length > 0).map(({ node }) => node);
    expect(met).toEqual([{ rol: 'KLANTMANAGER_INBURGERING', uitvoerders: [DIENST] }]);
  });
});

describe('beeindigOpdracht', () => {
  registerPerTest(use);

  it.each<[string, object, string]>([
    ['by another organisation', elders, 'VERLENER_NIET_BEVOEGD'],
    ['by a begeleider', begeleider, 'ROL_NIET_BEVOEGD'],
  ])('is refused %s', async (_, as, code) => {
    await legVast();
    const [{ id }] = await rows();
    expect(codeVan(await register.vraag(EINDIG, as, { id }))).toBe(code);
  });

  it('answers when everybody knows, and from then on nothing is done in that name', async () => {
    await legVast();
    await gehoord();
    const [{ id }] = await rows();
    expect((await register.vraag(EINDIG, college, { id })).data).toEqual({
      beeindigOpdracht: { bevestigdDoor: ['toestemming'] },
    });
    expect(codeVan(await vraag(namens))).toBe('GEEN_OPDRACHT');
    expect(codeVan(await register.vraag(EINDIG, college, { id }))).toBe('NIET_IN_DEZE_STATUS');
  });
});

/** A grant need not wait for followers; this test does. */
async function gehoord(): Promise<void> {
  const [{ stand }] = await register.db.query('SELECT stand::text FROM revisie');
  await new VolgersService(register.db).bevestiging(stand);
}
