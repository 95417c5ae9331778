import { codes, redenen } from '../ask';
import { signedByIssuer } from '../forged-token';
import { recordsOf } from '../records';
import { newTrace, type RunningHub } from '../running-hub';
import { until } from '../until';
import { PIP, type Stage } from './stage';

/** Tasks, roles, acting for another, breaking the glass. */
export function organisations(hub: () => RunningHub, stage: () => Stage): void {
  it('14: when the task of an organisation ends, its unexpired tokens open nothing that rests on it', async () => {
    const { als, begeleider, goed, pip } = stage();
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
    const { id, als, klantmanager, vraag, goed } = stage();
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
    const { id, vraag } = stage();
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

  const CASELOAD = '{ caseload(first: 100) { totaal edges { node { id naam { volledigeNaam } } } } }';
  const NAAM = 'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } } }';
  const namens = async (doel = 'BIJSTAND_VERLENEN', organisatie = 'gemeente-maasveld', change: object = {}) => ({
    ...(await stage().iemand(organisatie, 'CONSULENT_WERK_EN_INKOMEN', doel, change)),
    namens: 'gemeente-heuvelrand',
  });

  it('16: who acts for another does so under an opdracht, both are on record, and with it ends what they see', async () => {
    const { als, goed, vraag } = stage();
    const [as, trace] = [await namens(), newTrace()];
    const { caseload } = await goed({ ...as, trace }, CASELOAD, {});
    const { totaal, edges } = caseload as { totaal: number; edges: { node: { id: string; naam: object | null } }[] };
    expect([totaal > 0, edges.every(({ node }) => node.naam !== null)]).toEqual([true, true]);
    const wie = (await recordsOf(hub(), 'gemeente', trace)).map(({ organisatie, uitvoerder }) => [
      organisatie,
      uitvoerder,
    ]);
    expect(new Set(wie.map(String))).toEqual(new Set(['gemeente-heuvelrand,gemeente-maasveld']));
    const one = edges[0]!.node.id;
    const { namens: _, ...self } = as;
    expect(redenen(await vraag(self, NAAM, { id: one }))).toEqual(['GEEN_BETROKKENHEID']);
    expect(redenen(await vraag(await namens('FINANCIEEL_ONTZORGEN'), NAAM, { id: one }))).toEqual(['GEEN_OPDRACHT']);
    const college = await als('gemeente-heuvelrand', 'BELEIDSMEDEWERKER', undefined, 'BELEID_MONITOREN');
    const { opdrachten } = await goed(college, '{ opdrachten { id uitvoerder { id } } }', {});
    const [{ id: opdracht }] = opdrachten as [{ id: string }];
    await goed(college, 'mutation ($id: ID!) { beeindigOpdracht(opdracht: $id) { revisie } }', { id: opdracht });
    const refused = newTrace();
    expect(redenen(await vraag({ ...as, trace: refused }, NAAM, { id: one }))).toEqual(['GEEN_OPDRACHT']);
    const [record] = await recordsOf(hub(), 'gemeente', refused);
    expect(record).toMatchObject({
      betrokkene: one,
      organisatie: 'gemeente-heuvelrand',
      uitvoerder: 'gemeente-maasveld',
    });
    expect((await goed(as, CASELOAD, {})).caseload).toMatchObject({ totaal: 0 });
  });

  it('17: an opdracht is not passed on', async () => {
    const { als, goed, vraag, id } = stage();
    const LEG_VAST = 'mutation ($input: LegOpdrachtVastInput!) { legOpdrachtVast(input: $input) { id } }';
    const opdracht = (uitvoerder: string, verantwoordelijke = 'gemeente-heuvelrand') => ({
      input: {
        verantwoordelijke,
        uitvoerder,
        rollen: ['CONSULENT_WERK_EN_INKOMEN'],
        doelen: ['BIJSTAND_VERLENEN'],
        overeenkomst: 'VWO-2026-9',
      },
    });
    const college = (gemeente: string) => als(gemeente, 'BELEIDSMEDEWERKER', undefined, 'BELEID_MONITOREN');
    await goed(await college('gemeente-heuvelrand'), LEG_VAST, opdracht('gemeente-maasveld'));
    await goed(await college('gemeente-maasveld'), LEG_VAST, opdracht('gemeente-vechtdal-oost', 'gemeente-maasveld'));
    const first = await namens();
    await until(async () => redenen(await vraag(first, NAAM, { id: id('P11') })).length === 0);
    const third = await namens('BIJSTAND_VERLENEN', 'gemeente-vechtdal-oost');
    expect(redenen(await vraag(third, NAAM, { id: id('P11') }))).toEqual(['GEEN_OPDRACHT']);
    const delegated = await namens('BIJSTAND_VERLENEN', 'gemeente-maasveld', { act: { sub: 'mw-derde' } });
    expect(codes(await vraag(delegated, NAAM, { id: id('P11') }))).toEqual(['DELEGATIE_NIET_TOEGESTAAN']);
    const through = { ...first, namens: 'gemeente-maasveld,gemeente-heuvelrand' };
    expect(codes(await vraag(through, NAAM, { id: id('P11') }))).toEqual(['MEER_DAN_EEN_NAMENS']);
    const passing = { ...(await college('gemeente-maasveld')), namens: 'gemeente-heuvelrand' };
    expect(codes(await vraag(passing, LEG_VAST, opdracht('welzijn-maasveld')))).toEqual(['GEEN_OPDRACHT']);
  });

  it('13: who breaks the glass sees a few fields for a while and no secret address, and the FG sees him at once', async () => {
    const { iemand, fg, goed, vraag, id } = stage();
    const NOOD = `query ($id: ID!) { statushouder(id: $id) {
      naam { volledigeNaam } telefoonnummer verblijfplaats { straat } geboorte { datum }
    } }`;
    const as = await iemand('welzijn-maasveld', 'SOCIAAL_WERKER', 'VEILIGHEID_BORGEN', { sub: 'mw-nood' });
    const sees = async () => {
      const answer = await vraag(as, NOOD, { id: id('P02') });
      const reden = Object.fromEntries(answer.weigeringen.map(({ veld, reden: why }) => [veld, why]));
      return { ...(answer.data!.statushouder as { naam: object | null }), reden };
    };
    expect((await sees()).naam).toBeNull();
    const input = { statushouder: id('P02'), reden: 'Buren melden hulpgeroep en niemand doet open', minuten: 30 };
    const VERKRIJG =
      'mutation ($input: VerkrijgNoodtoegangInput!) { verkrijgNoodtoegang(input: $input) { noodtoegang tot } }';
    const { noodtoegang } = (await goed(as, VERKRIJG, { input })).verkrijgNoodtoegang as { noodtoegang: string };
    await until(async () => (await sees()).naam !== null);
    expect(await sees()).toMatchObject({
      naam: { volledigeNaam: expect.any(String) },
      telefoonnummer: expect.any(String),
      verblijfplaats: null,
      geboorte: null,
      reden: { 'Statushouder.verblijfplaats': 'GEHEIMHOUDING' },
    });
    const toezicht = await fg();
    const OPEN =
      '{ noodtoegangen(alleenOpen: true) { edges { node { noodtoegang medewerker reden geheimhouding } } } }';
    const { edges } = (await goed(toezicht, OPEN, {})).noodtoegangen as { edges: { node: object }[] };
    const expected = { noodtoegang, medewerker: 'mw-nood', reden: input.reden, geheimhouding: true };
    expect(edges.map(({ node }) => node)).toEqual([expected]);
    const BEOORDEEL =
      'mutation ($input: BeoordeelNoodtoegangInput!) { beoordeelNoodtoegang(input: $input) { nogNietBevestigdDoor } }';
    const oordeel = { noodtoegang, terecht: false, toelichting: 'De buren wisten van niets' };
    const { beoordeelNoodtoegang } = await goed(toezicht, BEOORDEEL, { input: oordeel });
    expect([beoordeelNoodtoegang, (await sees()).naam]).toEqual([{ nogNietBevestigdDoor: [] }, null]);
  });
}
