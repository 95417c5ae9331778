import { beginVan, dagVan } from '@ketenhub/subgraph/dag';
import {
  begeleider,
  codeVan,
  dagen,
  DAWIT,
  dawit,
  fg,
  GEVRAAGD,
  klantmanager,
  LEYLA,
  NOUR,
  sami,
  startTestregister,
  type Testregister,
} from '../testregister';
import { besluitVan, zelfVanaf } from './vertegenwoordiging';

const LEG_VAST = `mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }`;
const TREK_IN = `mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }`;
const nour = { ...sami, gebruiker: NOUR };
/** She and Dawit have authority over Nour. */
const leyla = { ...sami, gebruiker: LEYLA };
const DIGITAAL = { wijze: undefined, bewijsverwijzing: undefined, vertegenwoordiger: undefined };
const BEWIJS = { wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'gezag-2026-3', vertegenwoordiger: true };

describe('a child decides himself', () => {
  it.each([
    ['never, when no day is kept', null, '2026-06-01T12:00:00Z', undefined],
    [
      'from the midnight of the Netherlands on, in summer',
      '2026-07-01',
      '2026-06-30T21:59:59Z',
      '2026-06-30T22:00:00Z',
    ],
    ['from then on', '2026-07-01', '2026-06-30T22:00:00Z', undefined],
    [
      'from the midnight of the Netherlands on, in winter',
      '2026-12-01',
      '2026-11-30T22:59:59Z',
      '2026-11-30T23:00:00Z',
    ],
  ])('%s', (_, zestienOp, moment, verwacht) => {
    expect(zelfVanaf({ zestienOp }, new Date(moment))?.toISOString()).toBe(
      verwacht && new Date(verwacht).toISOString(),
    );
  });
});

describe('two representatives', () => {
  it.each([
    ['GEGEVEN', 'GEGEVEN', 'GEGEVEN'],
    ['GEGEVEN', 'GEWEIGERD', 'GEWEIGERD'],
    ['GEWEIGERD', 'GEGEVEN', 'GEWEIGERD'],
    ['GEWEIGERD', 'GEWEIGERD', 'GEWEIGERD'],
    ['GEGEVEN', undefined, 'GEGEVEN'],
  ] as const)('who say %s and %s: %s', (een, twee, verwacht) => {
    expect(besluitVan(een, twee)).toBe(verwacht);
  });
});

describe('legToestemmingVast for a child', () => {
  let register: Testregister;
  beforeAll(async () => {
    register = await startTestregister();
    await register.betrokken({ id: 'nour', statushouder: NOUR });
  });
  afterAll(() => register.stop());
  afterEach(() => register.db.query('DELETE FROM toestemming'));

  const gevraagd = () => register.heeft({ ...GEVRAAGD, statushouder: NOUR });
  const legVast = (toestemming: string, change: object, as: object = klantmanager) =>
    register.vraag(LEG_VAST, as, {
      input: { toestemming, besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: 'delen-2026-1', ...BEWIJS, ...change },
    });
  const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];

  it.each<[string, object, object, string]>([
    ['by himself', {}, nour, 'VERTEGENWOORDIGER_VEREIST'],
    ['without a representative', { vertegenwoordiger: false }, klantmanager, 'VERTEGENWOORDIGER_VEREIST'],
    ['by the receiver for a representative', {}, begeleider, 'GEEN_BETROKKENHEID'],
    ['by a grown-up without authority over him', {}, sami, 'GEEN_BETROKKENHEID'],
    ['by one parent for both', { tweedeVertegenwoordiger: 'GEGEVEN' }, leyla, 'ONGELDIGE_INVOER'],
  ])('is refused %s, and writes nothing', async (_, change, as, code) => {
    const id = await gevraagd();
    expect(codeVan(await legVast(id, change, as))).toBe(code);
    expect((await row(id)).status).toBe('GEVRAAGD');
  });

  it('is a refusal when the two disagree, whoever said what', async () => {
    for (const [een, twee] of [
      ['GEGEVEN', 'GEWEIGERD'],
      ['GEWEIGERD', 'GEGEVEN'],
    ]) {
      const id = await gevraagd();
      expect(codeVan(await legVast(id, { besluit: een, tweedeVertegenwoordiger: twee }))).toBeUndefined();
      expect(await row(id)).toMatchObject({
        status: 'GEWEIGERD',
        tweedeVertegenwoordiger: twee,
        vertegenwoordiger: true,
      });
      await register.db.query('DELETE FROM toestemming');
    }
  });

  it('is given by a parent himself, digitally, and ended by the no of the other', async () => {
    const id = await gevraagd();
    expect(codeVan(await legVast(id, { ...DIGITAAL }, leyla))).toBeUndefined();
    expect(await row(id)).toMatchObject({
      status: 'GEGEVEN',
      wijze: 'DIGITAAL',
      vertegenwoordiger: true,
      besluitDoor: LEYLA,
    });
    expect(codeVan(await register.vraag(TREK_IN, dawit, { id }))).toBeUndefined();
    expect((await row(id)).status).toBe('INGETROKKEN');
  });

  it('stays refused when one parent said no, whatever the other says', async () => {
    const id = await gevraagd();
    expect(codeVan(await legVast(id, { ...DIGITAAL, besluit: 'GEWEIGERD' }, dawit))).toBeUndefined();
    expect(codeVan(await legVast(id, DIGITAAL, leyla))).toBe('NIET_IN_DEZE_STATUS');
    expect((await row(id)).status).toBe('GEWEIGERD');
  });

  describe('is read by a parent', () => {
    const KINDEREN = '{ caseload { totaal edges { node { id toestemmingen { id status ontvanger { id } } } } } }';
    const VELDEN =
      '{ id toestemmingen { id status gevraagdDoor bewijsverwijzing } betrokkenheden { taak } bezwaren { id } }';
    const ziet = async (as: object): Promise<Record<string, unknown>> => {
      const { data } = await register.vraagEntities('Statushouder', [NOUR], VELDEN, as);
      return (data!._entities as [Record<string, unknown>])[0];
    };

    it('among those for whom he decides, with what was asked and what holds, and no more of the child', async () => {
      const id = await gevraagd();
      for (const ouder of [leyla, dawit]) {
        const { data } = await register.vraag(KINDEREN, ouder);
        expect((data!.caseload as { edges: object[] }).edges).toContainEqual({
          node: {
            id: NOUR,
            toestemmingen: [{ id, status: 'GEVRAAGD', ontvanger: { id: 'vluchtelingenwerk-maasveld' } }],
          },
        });
        expect(await ziet(ouder)).toEqual({
          id: NOUR,
          toestemmingen: [{ id, status: 'GEVRAAGD', gevraagdDoor: null, bewijsverwijzing: null }],
          betrokkenheden: null,
          bezwaren: null,
        });
      }
    });

    it.each<[string, object]>([
      ['somebody else’s parent', sami],
      ['a parent without a purpose', { ...leyla, doel: undefined }],
      ['a parent for another purpose', { ...leyla, doel: 'PRIVACY_TOEZICHT' }],
      ['a parent in a role of his work', { ...klantmanager, gebruiker: LEYLA, organisatie: 'welzijn-maasveld' }],
    ])('but not by %s', async (_, as) => {
      await gevraagd();
      expect(await ziet(as)).toEqual({ id: NOUR, toestemmingen: null, betrokkenheden: null, bezwaren: null });
    });

    it('with the receipt, and on record of the child', async () => {
      const id = await register.heeft({ statushouder: NOUR, vertegenwoordiger: true });
      const BEWIJS = 'query ($id: ID!) { ontvangstbewijs(toestemming: $id) { jws } }';
      const jws = async (as: object) =>
        ((await register.vraag(BEWIJS, as, { id })).data!.ontvangstbewijs as { jws: string | null }).jws;
      expect([await jws(leyla), await jws(sami)]).toEqual([expect.stringMatching(/^ey/), null]);
      const [{ besluiten }] = await register.db.query(
        `SELECT besluiten FROM inzage WHERE betrokkene = $1 AND gebruiker = $2 ORDER BY volgnummer DESC LIMIT 1`,
        [NOUR, LEYLA],
      );
      expect(JSON.stringify(besluiten)).toContain('BETROKKENE-TOESTEMMING-INZAGE_BETROKKENE-2');
    });

    it('of whom the FG is told, who asks who sees it and why', async () => {
      const WIE = `query ($id: ID!) { wieZiet(statushouder: $id, veld: "Toestemming.status") {
        edges { node { rol medewerker regel { id } } }
      } }`;
      const { data } = await register.vraag(WIE, fg, { id: NOUR });
      const found = (data!.wieZiet as { edges: { node: Record<string, unknown> }[] }).edges.map(({ node }) => node);
      const regel = { id: 'BETROKKENE-TOESTEMMING-INZAGE_BETROKKENE-2@1' };
      for (const medewerker of [LEYLA, DAWIT]) expect(found).toContainEqual({ rol: 'BETROKKENE', medewerker, regel });
      const VERKLAAR = `query ($caller: AanvragerInput!, $id: ID!) {
        verklaar(caller: $caller, statushouder: $id, veld: "Toestemming.status") { toegestaan stappen { stap zin } }
      }`;
      const caller = { organisatie: 'burger', rol: 'BETROKKENE', doel: 'INZAGE_BETROKKENE', medewerker: LEYLA };
      const answer = await register.vraag(VERKLAAR, fg, { caller, id: NOUR });
      const [{ toegestaan, stappen }] = answer.data!.verklaar as [{ toegestaan: boolean; stappen: object[] }];
      const zin = 'De vrager had het gezag over dit kind, dat jonger was dan zestien.';
      expect(toegestaan).toBe(true);
      expect(stappen).toContainEqual({ stap: 'BETROKKENHEID', zin });
    });
  });

  it('is not for the parents any more from the sixteenth birthday on', async () => {
    const set = (dag: string | null) =>
      register.db.query(`UPDATE persoon SET "zestienOp" = coalesce($1, "zestienOp") WHERE statushouder = $2`, [
        dag,
        NOUR,
      ]);
    const [{ dag }] = await register.db.query(`SELECT "zestienOp"::text AS dag FROM persoon WHERE statushouder = $1`, [
      NOUR,
    ]);
    const id = await gevraagd();
    await set(dagVan(Date.now()));
    expect(codeVan(await legVast(id, DIGITAAL, leyla))).toBe('GEEN_BETROKKENHEID');
    await set(dag);
  });

  it('holds until the sixteenth birthday begins in the Netherlands, and no longer', async () => {
    const id = await gevraagd();
    expect(codeVan(await legVast(id, { tweedeVertegenwoordiger: 'GEGEVEN' }))).toBeUndefined();
    const [{ dag }] = await register.db.query(`SELECT "zestienOp"::text AS dag FROM persoon WHERE statushouder = $1`, [
      NOUR,
    ]);
    expect((await row(id)).geldigTot.getTime()).toBe(beginVan(dag));
  });

  it('may end earlier than that', async () => {
    const id = await gevraagd();
    await legVast(id, { geldigTot: dagen(20).toISOString() });
    expect((await row(id)).geldigTot < dagen(21)).toBe(true);
  });

  it('is withdrawn by the child too: nobody is kept from a no', async () => {
    const id = await register.heeft({ statushouder: NOUR, vertegenwoordiger: true });
    expect(codeVan(await register.vraag(TREK_IN, nour, { id }))).toBeUndefined();
    expect((await row(id)).status).toBe('INGETROKKEN');
  });
});
