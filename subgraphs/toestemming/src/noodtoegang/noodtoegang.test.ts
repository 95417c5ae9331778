import { VolgersService } from '../feed/volgers.service';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import {
  agent,
  codeVan,
  coordinator,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  NIEMAND_ID,
  SAMI,
  socialWerker,
  registerPerTabel,
  registerPerTest,
  type Testregister,
} from '../testregister';

const VERKRIJG = `mutation ($input: VerkrijgNoodtoegangInput!) {
  verkrijgNoodtoegang(input: $input) { noodtoegang tot beoordelenVoor }
}`;
const BEOORDEEL = `mutation ($input: BeoordeelNoodtoegangInput!) { beoordeelNoodtoegang(input: $input) { bevestigdDoor } }`;
const OPEN = `{ noodtoegangen(alleenOpen: true) { totaal edges { node {
  noodtoegang statushouder medewerker reden geheimhouding teLaat terecht organisatie { id }
} } } }`;
const VRAAG = `mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }`;

/** Nobody is involved with Dawit, and his address is secret. */
const inNood = { ...socialWerker, gebruiker: 'mw-nood', doel: 'VEILIGHEID_BORGEN' };
const REDEN = 'Buren melden hulpgeroep en niemand doet open';

let register: Testregister;
const use = (made: Testregister) => void (register = made);
const verkrijg = (change: object = {}, as: object = inNood) =>
  register.vraag(VERKRIJG, as, { input: { statushouder: DAWIT, reden: REDEN, ...change } });
const rows = () => register.db.query('SELECT * FROM noodtoegang');
const beoordeel = (noodtoegang: string, change: object = {}, as: object = fg) =>
  register.vraag(BEOORDEEL, as, { input: { noodtoegang, terecht: true, toelichting: 'Nagebeld', ...change } });

describe('verkrijgNoodtoegang', () => {
  registerPerTabel(use);

  it.each<[string, object, object, string]>([
    ['in a role that may not', {}, { ...agent, doel: 'VEILIGHEID_BORGEN' }, 'ROL_NIET_BEVOEGD'],
    ['by the FG', {}, fg, 'ROL_NIET_BEVOEGD'],
    ['without a purpose', {}, { ...inNood, doel: undefined }, 'DOEL_ONTBREEKT'],
    ['by who acts for another', {}, { ...inNood, uitvoerder: 'gemeente-vechtdal-oost' }, 'GEEN_OPDRACHT'],
    ['to nobody', { statushouder: NIEMAND_ID }, inNood, 'GEEN_BETROKKENHEID'],
    ['to somebody who lives elsewhere', { statushouder: LEYLA }, inNood, 'GEEN_BETROKKENHEID'],
    ['by who has not the task there', {}, { ...coordinator, organisatie: 'welzijn-maasveld' }, 'GEEN_BETROKKENHEID'],
    ['without a reason', { reden: ' ' }, inNood, 'ONGELDIGE_INVOER'],
    ['with a number for a reason', { reden: 'BSN 999990019' }, inNood, 'ONGELDIGE_INVOER'],
    ['for longer than four hours', { minuten: 241 }, inNood, 'ONGELDIGE_INVOER'],
    ['for no time', { minuten: 0 }, inNood, 'ONGELDIGE_INVOER'],
  ])('is refused %s, and writes nothing', async (_, change, as, code) => {
    expect(codeVan(await verkrijg(change, as))).toBe(code);
    expect(await rows()).toEqual([]);
  });
});

describe('verkrijgNoodtoegang', () => {
  registerPerTest(use);

  it('answers the same for nobody and for somebody elsewhere', async () => {
    expect(await verkrijg({ statushouder: NIEMAND_ID })).toEqual(await verkrijg({ statushouder: LEYLA }));
  });

  it('is an involvement of this one medewerker that ends by itself, and is not prolonged', async () => {
    const { data } = await verkrijg({ minuten: 240 });
    const { noodtoegang, tot } = data!.verkrijgNoodtoegang as { noodtoegang: string; tot: string };
    const [{ feit }] = await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1', [noodtoegang]);
    expect(feit).toMatchObject({
      statushouder: DAWIT,
      medewerker: 'mw-nood',
      taak: 'NOODTOEGANG',
      tot: Date.parse(tot),
    });
    expect(feit.tot - feit.van).toBe(4 * 3_600_000);
    expect(codeVan(await verkrijg())).toBe('NOODTOEGANG_LOOPT');
  });

  it('is on the person’s record, and its reason in no record and no fact', async () => {
    await verkrijg();
    const all = await register.db.query('SELECT inzage::text AS rij FROM inzage');
    const facts = await register.db.query('SELECT feit::text AS rij FROM wijziging');
    const texts = [...all, ...facts].map(({ rij }: { rij: string }) => rij);
    expect(texts.filter((text) => text.includes('Mutation.verkrijgNoodtoegang') && text.includes(DAWIT))).toHaveLength(
      1,
    );
    expect(texts.filter((text) => text.includes('hulpgeroep'))).toEqual([]);
  });

  it('gives no right to write', async () => {
    await verkrijg({}, { ...klantmanager, doel: 'VEILIGHEID_BORGEN' });
    const input = {
      statushouder: DAWIT,
      ontvanger: 'vluchtelingenwerk-maasveld',
      categorieen: ['PIP_VOLLEDIG'],
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      taal: 'Arabisch',
      tekstversie: 'delen-2026-1',
    };
    expect(codeVan(await register.vraag(VRAAG, klantmanager, { input }))).toBe('GEEN_BETROKKENHEID');
  });
});

describe('the FG', () => {
  registerPerTest(use);

  it('sees at once who broke the glass and why, and that reading is on record', async () => {
    await verkrijg();
    const trace = 'f'.repeat(32);
    const { data } = await register.vraag(OPEN, { ...fg, trace });
    expect(data!.noodtoegangen).toEqual({
      totaal: 1,
      edges: [
        {
          node: {
            noodtoegang: expect.any(String),
            statushouder: DAWIT,
            medewerker: 'mw-nood',
            reden: REDEN,
            geheimhouding: true,
            teLaat: false,
            terecht: null,
            organisatie: { id: 'welzijn-maasveld' },
          },
        },
      ],
    });
    const [row] = await register.db.query('SELECT * FROM inzage WHERE trace_id = $1 AND betrokkene = $2', [
      trace,
      DAWIT,
    ]);
    expect(row).toMatchObject({ rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING' });
  });

  it.each([
    ['anybody else', inNood, 'ROL_NIET_BEVOEGD'],
    ['the FG without a purpose', { ...fg, doel: undefined }, 'DOEL_ONTBREEKT'],
  ])('is the only one to look: %s is refused', async (_, as, code) => {
    expect(codeVan(await register.vraag(OPEN, as))).toBe(code);
    expect(codeVan(await beoordeel('niets', {}, as))).toBe(code);
  });

  it('has them page by page: what is not judged first, then the last judged', async () => {
    await verkrijg();
    const [{ id }] = await rows();
    const older = (naam: string, days: number, judged?: number) =>
      register.db.query(
        `INSERT INTO noodtoegang SELECT $1, statushouder, organisatie, rol, medewerker, reden, van - $2 * interval '1 day',
           tot - $2 * interval '1 day', "beoordelenVoor", $3, CASE WHEN $3 THEN van - $4 * interval '1 day' END,
           CASE WHEN $3 THEN 'fg' END, CASE WHEN $3 THEN 'x' END FROM noodtoegang WHERE id = $5`,
        [naam, days, judged === undefined ? null : true, judged ?? 0, id],
      );
    await older('open', 9);
    await older('toen', 8, 2);
    await older('net', 7, 1);
    const PAGINA = `query ($after: String) { noodtoegangen(first: 1, after: $after) {
      totaal pageInfo { hasNextPage endCursor } edges { node { noodtoegang } }
    } }`;
    const found: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { noodtoegangen } = (await register.vraag(PAGINA, fg, { after })).data as {
        noodtoegangen: {
          totaal: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: [{ node: { noodtoegang: string } }];
        };
      };
      expect(noodtoegangen.totaal).toBe(4);
      found.push(noodtoegangen.edges[0].node.noodtoegang);
      ({ hasNextPage: more, endCursor: after } = noodtoegangen.pageInfo);
    }
    expect(found).toEqual([id, 'open', 'net', 'toen']);
    for (const after of ['WyJ4IiwieSIsInoiXQ', 'x'])
      expect(codeVan(await register.vraag(PAGINA, fg, { after }))).toBe('ONGELDIGE_INVOER');
  });

  it('judges once, and what was not right ends at once', async () => {
    await verkrijg();
    const [{ id }] = await rows();
    expect(codeVan(await beoordeel(id, { toelichting: '' }))).toBe('ONGELDIGE_INVOER');
    expect((await beoordeel(id, { terecht: false })).data).toEqual({
      beoordeelNoodtoegang: { bevestigdDoor: ['toestemming'] },
    });
    expect(codeVan(await beoordeel(id))).toBe('NIET_IN_DEZE_STATUS');
    const [row] = await rows();
    expect([row.terecht, row.tot <= new Date()]).toEqual([false, true]);
    expect((await register.vraag(OPEN, fg)).data!.noodtoegangen).toMatchObject({ totaal: 0 });
    await expect(register.db.query('DELETE FROM noodtoegang')).rejects.toThrow('stay on file');
    await expect(register.db.query('UPDATE noodtoegang SET terecht = true')).rejects.toThrow('stay on file');
  });

  it('sees in wieZiet what it opens to him alone, without the secret address', async () => {
    await verkrijg({ statushouder: SAMI });
    const wie = async (categorie: string) => {
      const query = `{ wieZiet(statushouder: "${SAMI}", categorie: ${categorie}) { edges { node { medewerker grondslag velden } } } }`;
      const { data } = await register.vraag(query, fg);
      const { edges } = data!.wieZiet as {
        edges: { node: { medewerker: string; grondslag: string; velden: string[] } }[];
      };
      return edges.map(({ node }) => node).filter(({ grondslag }) => grondslag === 'VITAAL_BELANG');
    };
    expect(await wie('IDENTITEIT')).toEqual([
      { medewerker: 'mw-nood', grondslag: 'VITAAL_BELANG', velden: ['Naam.volledigeNaam', 'Statushouder.naam'] },
    ]);
    expect(await wie('ADRES_HUIDIG')).toHaveLength(1);
    await register.db.query(`UPDATE persoon SET geheimhouding = true WHERE statushouder = $1`, [SAMI]);
    const geheim = { gemeente: '9901', huishouden: 'h-sami', geheimhouding: true };
    const revisie = await register.db.transaction((m) => WijzigingenService.record(m, 'PERSOON', SAMI, geheim));
    await new VolgersService(register.db).bevestiging(revisie);
    expect(await wie('ADRES_HUIDIG')).toEqual([]);
  });
});
