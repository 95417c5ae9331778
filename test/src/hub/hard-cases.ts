import { dagVan } from '@ketenhub/subgraph/dag';
import { ask, codes, redenen, type Answer, type Asker } from './ask';
import { signedByIssuer } from './forged-token';
import { decidedOn, recordsOf } from './records';
import { newTrace, type RunningHub } from './running-hub';
import { until } from './until';

/*
 * The hard cases of a privacy officer that are about consents, people, involvement and roles (domain, chapter 9), each
 * through the running hub. Each uses people of its own.
 */

const BEGELEIDEN = 'MAATSCHAPPELIJK_BEGELEIDEN';
const VWN = 'vluchtelingenwerk-maasveld';
const PIP =
  'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } pip { leerroute volledig { hoofddoel } } } }';
const VRAAG = 'mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }';
const LEG_VAST = 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }';
const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { nogNietBevestigdDoor } }';
const TEKST =
  'mutation ($input: StelToestemmingstekstVastInput!) { stelToestemmingstekstVast(input: $input) { versie } }';

export function hardCases(hub: () => RunningHub): void {
  let cases: Record<string, { id: string }>;
  beforeAll(async () => (cases = JSON.parse((await hub().tool('cases')).stdout)));

  const id = (casus: string) => cases[casus]!.id;
  const als = async (organisatie: string, rol: string, casus?: string, doel = BEGELEIDEN): Promise<Asker> => {
    const args = ['--organisatie', organisatie, '--rol', rol, ...(casus === undefined ? [] : ['--persoon', casus])];
    return { token: (await hub().tool('token', ...args)).stdout.trim(), doel };
  };
  const begeleider = (casus: string, organisatie = VWN) => als(organisatie, 'BEGELEIDER', casus);
  const klantmanager = (casus: string, organisatie = 'gemeente-maasveld') =>
    als(organisatie, 'KLANTMANAGER_INBURGERING', casus, 'PRIVACY_TOEZICHT');
  const zelf = (casus: string) => als('gemeente-maasveld', 'BETROKKENE', casus, 'INZAGE_BETROKKENE');

  const vraag = (as: Asker, query: string, variables: object) => ask(hub(), as, { query, variables });
  const goed = async (as: Asker, query: string, variables: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await vraag(as, query, variables);
    expect(errors).toEqual([]);
    return data!;
  };
  const keuze = (casus: string, change: object = {}) => ({
    statushouder: id(casus),
    ontvanger: VWN,
    categorieen: ['PIP_HOOFDLIJN'],
    doel: BEGELEIDEN,
    taal: 'Arabisch',
    tolkGebruikt: true,
    tekstversie: 'delen-2026-1',
    ...change,
  });
  const gevraagd = async (as: Asker, casus: string, change: object = {}): Promise<string> => {
    const { vraagToestemming } = await goed(as, VRAAG, { input: keuze(casus, change) });
    return (vraagToestemming as [{ id: string }])[0].id;
  };
  const besluit = (toestemming: string, change: object = {}) => ({
    input: { toestemming, besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: 'delen-2026-1', ...change },
  });
  const pip = async (as: Asker, casus: string) => {
    const answer = await vraag(as, PIP, { id: id(casus) });
    const { naam, pip: plan } = answer.data!.statushouder as {
      naam: object | null;
      pip: { leerroute: string | null } | null;
    };
    return { answer, naam, leerroute: plan?.leerroute ?? reden(answer, 'leerroute') };
  };
  const stand = async (toestemming: string) =>
    (await hub().sql('toestemming', 'SELECT * FROM toestemming WHERE id = $1', { values: [toestemming] }))[0]!;

  it('3: a withdrawal leaves what the law gives, and the record names that ground', async () => {
    const trace = newTrace();
    const { naam, answer } = await pip({ ...(await begeleider('P04', 'vluchtelingenwerk-heuvelrand')), trace }, 'P04');
    expect([naam, redenen(answer)]).toEqual([{ volledigeNaam: expect.any(String) }, ['TOESTEMMING_INGETROKKEN']]);
    const besluiten = (await recordsOf(hub(), 'gemeente', trace)).flatMap((record) => record.besluiten);
    expect(besluiten.find(({ categorie }) => categorie === 'IDENTITEIT')).toMatchObject({
      grondslag: 'WETTELIJKE_TAAK',
    });
  });

  it('5: of a question that consent covers in part only that part is answered, and none of it when asked strictly', async () => {
    const as = await begeleider('P01');
    expect((await pip(as, 'P01')).leerroute).toMatch(/_ROUTE$/);
    const response = await fetch(`${hub().file.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${as.token}`,
        'x-doelbinding': BEGELEIDEN,
        prefer: 'handling=strict',
      },
      body: JSON.stringify({ query: PIP, variables: { id: id('P01') } }),
    });
    const { data, errors } = (await response.json()) as Answer;
    expect([response.status, data, errors.map((e) => e.extensions.code)]).toEqual([403, null, ['GEWEIGERD']]);
  });

  it('6: a consent after a withdrawal is a new record, and the old one stays withdrawn', async () => {
    const [as, self] = [await begeleider('P09'), await zelf('P09')];
    const { toestemmingen } = (
      await goed(self, 'query ($id: ID!) { statushouder(id: $id) { toestemmingen { id status } } }', { id: id('P09') })
    ).statushouder as { toestemmingen: { id: string; status: string }[] };
    const old = toestemmingen.find(({ status }) => status === 'GEGEVEN')!.id;
    await goed(self, TREK_IN, { id: old });
    expect((await pip(as, 'P09')).leerroute).toBe('TOESTEMMING_INGETROKKEN');
    const fresh = await gevraagd(await klantmanager('P09'), 'P09');
    await goed(self, LEG_VAST, besluit(fresh));
    await until(async () => (await pip(as, 'P09')).leerroute !== 'TOESTEMMING_INGETROKKEN');
    expect([fresh === old, (await stand(old)).status, (await stand(fresh)).status]).toEqual([
      false,
      'INGETROKKEN',
      'GEGEVEN',
    ]);
  });

  it('7: of a consent and a refusal of the same the refusal counts, and its answer waits until everybody refuses', async () => {
    const [as, self, asker] = [await begeleider('P05'), await zelf('P05'), await klantmanager('P05')];
    const given = await gevraagd(asker, 'P05', { categorieen: ['LEERBAARHEID'] });
    const lbt = 'query ($id: ID!) { statushouder(id: $id) { leerbaarheidstoets { resultaat } } }';
    const sees = async () => redenen(await vraag(as, lbt, { id: id('P05') }))[0];
    await goed(self, LEG_VAST, besluit(given));
    await until(async () => (await sees()) === undefined);
    // Asked before it was given, and answered after: as two people at two desks may do.
    await hub().sql(
      'toestemming',
      `INSERT INTO toestemming (id, statushouder, verstrekker, ontvanger, categorie, doel, status, "gevraagdOp", "gevraagdDoor",
         taal, tekstversie, uitdrukkelijk, vertegenwoordiger)
       SELECT id || '-2', statushouder, verstrekker, ontvanger, categorie, doel, 'GEVRAAGD', "gevraagdOp", "gevraagdDoor",
         taal, tekstversie, false, false FROM toestemming WHERE id = $1`,
      { values: [given] },
    );
    await goed(self, LEG_VAST, besluit(`${given}-2`, { besluit: 'GEWEIGERD' }));
    expect([await sees(), (await stand(given)).status]).toEqual(['TOESTEMMING_INGETROKKEN', 'INGETROKKEN']);
  });

  it.each([
    ['that nobody established', { tekstversie: 'zomaar' }, 'ONBEKENDE_TEKST'],
    ['that was replaced', { tekstversie: 'delen-2025-1' }, 'TEKST_GEWIJZIGD'],
    ['in a language that nobody there understood', { taal: 'Fins', tolkGebruikt: false }, 'TAAL_NIET_BESCHIKBAAR'],
    ['in no language', { taal: '' }, 'ONGELDIGE_INVOER'],
  ])('8: nobody is asked with a text %s', async (_, change, code) => {
    const answer = await vraag(await klantmanager('P10'), VRAAG, { input: keuze('P10', change) });
    expect(codes(answer)).toEqual([code]);
  });

  it('8: another text with a wider purpose is not covered by what was given on the old one', async () => {
    const fg = await als('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', undefined, 'PRIVACY_TOEZICHT');
    const tekst = (versie: string, doelen: string[], change: object = {}) => ({
      input: {
        versie,
        doelen,
        categorieen: ['BREDE_INTAKE'],
        talen: ['Arabisch'],
        vindplaats: `https://ketenhub.nl/teksten/${versie}`,
        ...change,
      },
    });
    await goed(fg, TEKST, tekst('proef-1', [BEGELEIDEN]));
    const asked = await gevraagd(await klantmanager('P10'), 'P10', {
      categorieen: ['BREDE_INTAKE'],
      tekstversie: 'proef-1',
    });
    await goed(await zelf('P10'), LEG_VAST, besluit(asked, { tekstversie: 'proef-1' }));
    const intake = 'query ($id: ID!) { statushouder(id: $id) { bredeIntake { beroep } } }';
    const as = await begeleider('P10');
    const sees = async () => redenen(await vraag(as, intake, { id: id('P10') }))[0];
    await until(async () => (await sees()) === undefined);
    const wijder = tekst('proef-2', [BEGELEIDEN, 'KWALITEIT_VERBETEREN'], {
      vervangt: 'proef-1',
      wezenlijkAnders: true,
    });
    await goed(fg, TEKST, wijder);
    expect([await sees(), (await stand(asked)).vervalreden]).toEqual(['TOESTEMMING_INGETROKKEN', 'TEKST_GEWIJZIGD']);
  });

  it('10: two representatives of a child who disagree have refused', async () => {
    const asker = await klantmanager('P22');
    const asked = await gevraagd(asker, 'P22', { categorieen: ['PIP_VOLLEDIG'] });
    const bewijs = { wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'gezag-1', vertegenwoordiger: true };
    await goed(asker, LEG_VAST, besluit(asked, { ...bewijs, tweedeVertegenwoordiger: 'GEWEIGERD' }));
    expect(await stand(asked)).toMatchObject({ status: 'GEWEIGERD', tweedeVertegenwoordiger: 'GEWEIGERD' });
  });

  it('9: a child does not decide, and what his representative gave lapses when he becomes sixteen', async () => {
    const asker = await klantmanager('P22');
    const asked = await gevraagd(asker, 'P22');
    expect(codes(await vraag(await zelf('P22'), LEG_VAST, besluit(asked)))).toEqual(['VERTEGENWOORDIGER_VEREIST']);
    const bewijs = { wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'gezag-2', vertegenwoordiger: true };
    await goed(asker, LEG_VAST, besluit(asked, bewijs));
    expect((await stand(asked)).status).toBe('GEGEVEN');
    await hub().sql('toestemming', 'UPDATE persoon SET "zestienOp" = $1 WHERE statushouder = $2', {
      values: [dagVan(Date.now()), id('P22')],
    });
    await until(async () => (await stand(asked)).status === 'VERVALLEN');
    expect(await stand(asked)).toMatchObject({ status: 'VERVALLEN', vervalreden: 'ZESTIEN_GEWORDEN' });
  });

  const GEZIN = 'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } huishouden { grootte } } }';
  const sociaalWerker = () => als('welzijn-maasveld', 'SOCIAAL_WERKER', 'P20', 'SOCIAAL_ONDERSTEUNEN');
  const huisgenoot = async (casus: string): Promise<string> => {
    const [row] = await hub().sql<{ statushouder: string }>(
      'toestemming',
      `SELECT p.statushouder FROM persoon p JOIN persoon q USING (huishouden)
       WHERE q.statushouder = $1 AND p.statushouder <> $1 ORDER BY 1`,
      { values: [id(casus)] },
    );
    return row!.statushouder;
  };

  it('34: of a couple of whom one consents, what is about both is refused and what is his own is not', async () => {
    const as = await sociaalWerker();
    const self = await vraag(as, GEZIN, { id: id('P20') });
    const naam = { volledigeNaam: expect.any(String) };
    expect(self.data).toEqual({ statushouder: { naam, huishouden: { grootte: null } } });
    expect(self.weigeringen.map(({ veld, reden: why }) => [veld, why])).toEqual([
      ['Huishouden.grootte', 'GEEN_TOESTEMMING'],
    ]);
    const partner = await vraag(as, GEZIN, { id: await huisgenoot('P20') });
    expect(partner.data).toEqual({ statushouder: { naam: null, huishouden: null } });
  });

  it('11: of who has died the consents lapse, and his household goes on by its own rights; it is on record', async () => {
    const [asker, trace, partner] = [await klantmanager('P20'), newTrace(), await huisgenoot('P20')];
    const dood = 'mutation ($id: ID!, $op: Moment!) { meldOverlijden(statushouder: $id, op: $op) { revisie } }';
    await goed({ ...asker, trace }, dood, { id: partner, op: new Date().toISOString() });
    expect(decidedOn(await recordsOf(hub(), 'toestemming', trace), 'Mutation.meldOverlijden')).toEqual(['TOEGESTAAN']);
    const open = await hub().sql(
      'toestemming',
      `SELECT id FROM toestemming WHERE statushouder = $1 AND status = 'GEGEVEN'`,
      { values: [partner] },
    );
    const after = await vraag(await sociaalWerker(), GEZIN, { id: id('P20') });
    expect([open, redenen(after)]).toEqual([[], []]);
    const regie = { ...asker, doel: 'INBURGERING_REGISSEREN' };
    expect(redenen(await vraag(regie, PIP, { id: partner }))).toEqual(['GEEN_BETROKKENHEID']);
  });

  it('14: when the task of an organisation ends, its unexpired tokens open nothing that rests on it', async () => {
    const as = await begeleider('P17', 'vluchtelingenwerk-heuvelrand');
    expect((await pip(as, 'P17')).naam).not.toBeNull();
    const [taak] = await hub().sql<{ id: string }>(
      'toestemming',
      `SELECT id FROM taaktoewijzing WHERE gemeente = '9902' AND taak = 'MAATSCHAPPELIJKE_BEGELEIDING' AND tot IS NULL`,
    );
    const college = await als('gemeente-heuvelrand', 'BELEIDSMEDEWERKER', undefined, 'BELEID_MONITOREN');
    await goed(college, 'mutation ($id: ID!) { beeindigTaak(taaktoewijzing: $id) { revisie } }', { id: taak!.id });
    const { naam, answer } = await pip(as, 'P17');
    expect([naam, redenen(answer)]).toEqual([null, ['ROL_NIET_BEVOEGD']]);
  });

  it('14: when an involvement ends, the very next question is refused', async () => {
    const as = await als('corporatie-mooistede', 'MEDEWERKER_VERHUUR', 'P20', 'HUISVESTEN');
    const naam = 'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } } }';
    expect(redenen(await vraag(as, naam, { id: id('P20') }))).toEqual([]);
    const rows = await hub().sql<{ id: string }>(
      'toestemming',
      `SELECT id FROM betrokkenheid WHERE statushouder = $1 AND organisatie = 'corporatie-mooistede' AND tot IS NULL`,
      { values: [id('P20')] },
    );
    const eindig = 'mutation ($id: ID!) { beeindigBetrokkenheid(betrokkenheid: $id) { revisie } }';
    for (const row of rows) await goed(await klantmanager('P20'), eindig, row);
    expect(redenen(await vraag(as, naam, { id: id('P20') }))).toEqual(['GEEN_BETROKKENHEID']);
  });

  it('15: of two roles one counts at a time', async () => {
    const token = await signedByIssuer(hub(), {
      organisatie: 'gemeente-maasveld',
      rollen: ['KLANTMANAGER_INBURGERING', 'HUISVESTINGSCOORDINATOR'],
    });
    const sees = async (rol: string, doel: string) =>
      redenen(await vraag({ token, rol, doel }, PIP, { id: id('P01') }));
    expect(await sees('KLANTMANAGER_INBURGERING', 'INBURGERING_REGISSEREN')).toEqual([]);
    expect(await sees('HUISVESTINGSCOORDINATOR', 'HUISVESTEN')).not.toEqual([]);
    expect(await sees('HUISVESTINGSCOORDINATOR', 'INBURGERING_REGISSEREN')).not.toEqual([]);
    expect(codes(await vraag({ token, doel: 'HUISVESTEN' }, PIP, { id: id('P01') }))).toEqual(['ROL_KIEZEN']);
  });

  it('35: the police see of a placement the street and the week: no house number, no name, no way to the person', async () => {
    const as = await als('politie-maasveld', 'POLITIE_KERNTEAM', 'P16', 'PLAATSING_BESPREKEN');
    const eigen = await goed(
      await zelf('P16'),
      'query ($id: ID!) { statushouder(id: $id) { huidigePlaatsing { id } } }',
      {
        id: id('P16'),
      },
    );
    const { huidigePlaatsing } = eigen.statushouder as { huidigePlaatsing: { id: string } };
    const { data } = await vraag(
      as,
      `query ($id: ID!) { plaatsing(id: $id) {
        kerngegevens { straat week huisnummer }
        huishouden { grootte leden { statushouder { naam { volledigeNaam } } } }
        adres { straat huisnummer }
      } }`,
      huidigePlaatsing,
    );
    const { kerngegevens, huishouden, adres } = data!.plaatsing as Record<string, object | null>;
    expect(kerngegevens).toEqual({ straat: expect.any(String), week: expect.any(String), huisnummer: null });
    expect(adres).toBeNull();
    expect(JSON.stringify(huishouden ?? null)).not.toMatch(/volledigeNaam":"/);
  });
}

const reden = ({ weigeringen }: Answer, veld: string) =>
  weigeringen.find(({ pad }) => pad.at(-1) === veld || pad.at(-1) === 'pip')?.reden;
