import { dagVan } from '@ketenhub/subgraph/dag';
import { compareDurations } from '@ketenhub/subgraph/timing';
import { codes, redenen, type Asker } from '../ask';
import { decidedOn, recordsOf } from '../records';
import { newTrace, type RunningHub } from '../running-hub';
import { until } from '../until';
import { PIP, type Stage } from './stage';

const LEG_VAST = 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }';

const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }';

/** Children, couples, the dead, who lives in secret, and who is not to be found. */
export function people(hub: () => RunningHub, stage: () => Stage): void {
  it('10: two representatives of a child who disagree have refused', async () => {
    const { klantmanager, goed, gevraagd, besluit, stand } = stage();
    const asker = await klantmanager('P22');
    const asked = await gevraagd(asker, 'P22', { categorieen: ['PIP_VOLLEDIG'] });
    const bewijs = { wijze: 'SCHRIFTELIJK', bewijsverwijzing: 'gezag-1', vertegenwoordiger: true };
    await goed(asker, LEG_VAST, besluit(asked, { ...bewijs, tweedeVertegenwoordiger: 'GEWEIGERD' }));
    expect(await stand(asked)).toMatchObject({ status: 'GEWEIGERD', tweedeVertegenwoordiger: 'GEWEIGERD' });
  });

  it('10: a parent finds what is asked about his child, and nothing else of him, and decides; no other parent does', async () => {
    const { id, klantmanager, zelf, iemand, vraag, goed, gevraagd, besluit, stand } = stage();
    const asked = await gevraagd(await klantmanager('P22'), 'P22', { categorieen: ['LEERBAARHEID'] });
    const [row] = await hub().sql<{ gezag: string }>(
      'toestemming',
      'SELECT gezag[1] AS gezag FROM persoon WHERE statushouder = $1',
      { values: [id('P22')] },
    );
    const sub = row!.gezag;
    const ouder = await iemand('gemeente-maasveld', 'BETROKKENE', 'INZAGE_BETROKKENE', { sub });
    expect(codes(await vraag(await zelf('P01'), LEG_VAST, besluit(asked)))).toEqual(['GEEN_BETROKKENHEID']);
    const KINDEREN = `{ caseload { edges { node {
      id naam { volledigeNaam } verblijfplaats { straat } toestemmingen { id status } betrokkenheden { taak }
    } } } }`;
    const kind = async (as: Asker) => {
      const { caseload } = await goed(as, KINDEREN, {});
      return (caseload as { edges: { node: { id: string } }[] }).edges.find(({ node }) => node.id === id('P22'))?.node;
    };
    expect(await kind(await zelf('P01'))).toBeUndefined();
    expect(await kind(ouder)).toEqual({
      id: id('P22'),
      naam: null,
      verblijfplaats: null,
      toestemmingen: expect.arrayContaining([{ id: asked, status: 'GEVRAAGD' }]),
      betrokkenheden: null,
    });
    await goed(ouder, LEG_VAST, besluit(asked));
    expect(await stand(asked)).toMatchObject({ status: 'GEGEVEN', vertegenwoordiger: true, besluitDoor: sub });
    await goed(ouder, TREK_IN, { id: asked });
    expect((await stand(asked)).status).toBe('INGETROKKEN');
  });

  it('9: a child does not decide, and what his representative gave lapses when he becomes sixteen: then he alone decides', async () => {
    const { id, klantmanager, zelf, vraag, goed, gevraagd, besluit, stand } = stage();
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
    const own = await gevraagd(asker, 'P22');
    const vertegenwoordigd = await vraag(asker, LEG_VAST, besluit(own, bewijs));
    expect(codes(vertegenwoordigd)).toEqual(['VERTEGENWOORDIGER_NIET_BEVOEGD']);
    await goed(await zelf('P22'), LEG_VAST, besluit(own));
    expect(await stand(own)).toMatchObject({ status: 'GEGEVEN', vertegenwoordiger: false });
  });

  const GEZIN = 'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } huishouden { grootte } } }';
  const sociaalWerker = () => stage().als('welzijn-maasveld', 'SOCIAAL_WERKER', 'P20', 'SOCIAAL_ONDERSTEUNEN');
  const huisgenoot = async (casus: string): Promise<string> => {
    const [row] = await hub().sql<{ statushouder: string }>(
      'toestemming',
      `SELECT p.statushouder FROM persoon p JOIN persoon q USING (huishouden)
       WHERE q.statushouder = $1 AND p.statushouder <> $1 ORDER BY 1`,
      { values: [stage().id(casus)] },
    );
    return row!.statushouder;
  };

  it('34: of a couple of whom one consents, what is about both is refused and what is his own is not', async () => {
    const { id, vraag } = stage();
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
    const { id, klantmanager, vraag, goed } = stage();
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

  it('35: the police see of a placement wijk, street and week: no house number, no name, no way to the person', async () => {
    const { id, als, zelf, vraag, goed } = stage();
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
        kerngegevens { wijk { id } straat week huisnummer }
        huishouden { id grootte leden { statushouder { id naam { volledigeNaam } } } }
        besprekingen { plaatsing { huishouden { leden { statushouder { id } } } } }
        adres { straat huisnummer }
      } }`,
      huidigePlaatsing,
    );
    const { kerngegevens, huishouden, adres } = data!.plaatsing as Record<string, object | null>;
    const [wijk, straat, week] = [{ id: expect.any(String) }, expect.any(String), expect.any(String)];
    expect(kerngegevens).toEqual({ wijk, straat, week, huisnummer: null });
    expect([adres, huishouden]).toEqual([null, null]);
    expect(JSON.stringify(data)).not.toContain(id('P16'));
  });

  it('12: a secret address is shown to nobody without a statutory ground, by no way, and the flag goes with it', async () => {
    const { als, iemand, begeleider, goed, vraag, id } = stage();
    const WONEN = `query ($id: ID!) { statushouder(id: $id) {
      geheimhoudingPersoonsgegevens huidigePlaatsing { id wijk { id } adres { straat huisnummer postcode } }
    } }`;
    const wet = (await goed(await begeleider('P02'), WONEN, { id: id('P02') })).statushouder as {
      geheimhoudingPersoonsgegevens: boolean;
      huidigePlaatsing: {
        id: string;
        wijk: { id: string } | null;
        adres: { straat: string; huisnummer: string; postcode: string };
      };
    };
    expect(wet.geheimhoudingPersoonsgegevens).toBe(true);
    const { adres, id: plaatsing } = wet.huidigePlaatsing;
    expect(adres).toMatchObject({ straat: expect.any(String), postcode: expect.stringMatching(/^\d{4}/) });
    const sw = await iemand('welzijn-maasveld', 'SOCIAAL_WERKER', 'PLAATSING_BESPREKEN');
    const askers: Asker[] = [
      await als('politie-maasveld', 'POLITIE_KERNTEAM', 'P02', 'PLAATSING_BESPREKEN'),
      await als('gemeente-maasveld', 'WIJKCOORDINATOR', 'P02', 'PLAATSING_BESPREKEN'),
      await als('gemeente-maasveld', 'WIJKCOORDINATOR', 'P02', 'BUURT_INFORMEREN'),
      await als('welzijn-maasveld', 'SOCIAAL_WERKER', 'P02', 'BUURT_INFORMEREN'),
      await als('welzijn-maasveld', 'SOCIAAL_WERKER', 'P02', 'SOCIAAL_ONDERSTEUNEN'),
      sw,
      { ...sw, doel: 'BUURT_INFORMEREN' },
    ];
    const DOORS = `query ($id: ID!, $p: ID!) {
      statushouder(id: $id) {
        verblijfplaats { straat postcode } huidigePlaatsing { adres { straat } kerngegevens { straat huisnummer } }
        huishouden { leden { statushouder { verblijfplaats { straat postcode } } } }
      }
      plaatsing(id: $p) {
        adres { straat huisnummer postcode } woning { adres { straat postcode } } kerngegevens { straat huisnummer }
        huishouden { leden { statushouder { verblijfplaats { straat huisnummer postcode } } } }
        flyeracties { gebied { straten } }
      }
    }`;
    const why = new Set<string>();
    for (const as of askers) {
      const answer = await vraag(as, DOORS, { id: id('P02'), p: plaatsing });
      const { errors, text } = answer;
      redenen(answer).forEach((reden) => why.add(reden));
      expect([errors, text.includes(adres.straat), text.includes(adres.postcode)]).toEqual([[], false, false]);
    }
    expect([...why]).toContain('GEHEIMHOUDING');
    const LIJST =
      'query { plaatsingen(first: 100) { edges { node { id kerngegevens { straat } adres { straat } } } } }';
    for (const as of askers) {
      const { data } = await vraag(as, LIJST);
      const { edges } = (data?.plaatsingen ?? { edges: [] }) as { edges: { node: { id: string } }[] };
      expect(JSON.stringify(edges.find(({ node }) => node.id === plaatsing) ?? null)).not.toContain(adres.straat);
    }
  });

  it('18: a filter on what is hidden says nothing, and a count is of what one sees', async () => {
    const { als, vraag, goed, begeleider } = stage();
    const { __type } = await goed(
      await begeleider('P01'),
      '{ __type(name: "PlaatsingStatus") { enumValues { name } } }',
      {},
    );
    const statussen = (__type as { enumValues: { name: string }[] }).enumValues.map(({ name }) => name);
    const politie = await als('politie-maasveld', 'POLITIE_KERNTEAM', 'P16', 'PLAATSING_BESPREKEN');
    const FILTER = 'query ($s: PlaatsingStatus) { plaatsingen(status: $s) { totaal edges { node { id } } } }';
    const answers = new Set<string>();
    for (const s of statussen) {
      const { data, errors } = await vraag(politie, FILTER, { s });
      answers.add(JSON.stringify([data?.plaatsingen ?? null, errors.map(({ extensions }) => extensions.code)]));
    }
    expect([statussen.length > 2, answers.size]).toEqual([true, 1]);
    const { plaatsingen } = await goed(politie, '{ plaatsingen(first: 100) { totaal edges { node { id } } } }', {});
    const { totaal, edges } = plaatsingen as { totaal: number; edges: object[] };
    expect([totaal > 0, totaal]).toEqual([true, edges.length]);
  });

  it('19: who is hidden and who does not exist are one answer: status, body, size, and time', async () => {
    const { begeleider, vraag, id } = stage();
    const [as, hidden, nobody] = [await begeleider('P01'), id('P14'), '00000000-0000-4000-8000-000000000000'];
    const bodies = new Set<string>();
    const asking = (each: string) => async () => {
      const { status, text } = await vraag(as, PIP, { id: each });
      bodies.add(`${status} ${text.replaceAll(each, '<id>')}`);
    };
    for (let i = 0; i < 5; i++) await asking(hidden)();
    const begin = performance.now();
    for (let i = 0; i < 10; i++) await asking(nobody)();
    // On a busy machine everything takes longer, and so does what may differ.
    const half = (performance.now() - begin) / 10 / 2;
    expect(await compareDurations(half, asking(hidden), asking(nobody), 80)).not.toBe('differs');
    expect(bodies.size).toBe(1);
  });
}
