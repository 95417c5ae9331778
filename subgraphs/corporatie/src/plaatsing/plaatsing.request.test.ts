import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { corporatie } from '../corporatie.subgraph';
import { AGENT, AMAL, FEITEN, fillBuurt, HUISHOUDEN, OMAR, PLAATSING, WOONCONSULENT } from '../fixture/buurt';

let subgraph: TestSubgraph;
const queries: string[] = [];

beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
  subgraph.db.logger.logQuery = (query) => void queries.push(query);
});
afterAll(() => subgraph.stop());
beforeEach(() => void queries.splice(0));

const LIJST = `{ plaatsingen { edges { node {
  adres { straat } bericht { id plaatsing { id } } woning { kamers } huishouden { plaatsingen { id } }
  huurovereenkomst { huurprijs } huurachterstanden { bedrag } overlastmeldingen { soort }
} } } }`;

describe('a list of plaatsingen', () => {
  it('takes one query per edge, however long it is', async () => {
    await subgraph.vraag(LIJST, WOONCONSULENT);
    const households = queries.filter((query) => query.includes('"plaatsing"."huishouden" = ANY'));
    const leases = queries.filter((query) => query.includes('FROM "huurovereenkomst"'));
    expect([queries.length, households.length, leases.length]).toEqual([3, 2, 1]);
  });

  it('does not touch a table behind an edge that is refused', async () => {
    await subgraph.vraag(LIJST, { ...AGENT, doel: 'VEILIGHEID_BORGEN' });
    await subgraph.vraagEntities('Huishouden', [HUISHOUDEN.sami], '{ plaatsingen { id } }', AGENT);
    await subgraph.vraag(LIJST, AGENT);
    expect(queries.filter((query) => /FROM "huur|FROM "woonoverlast/.test(query))).toEqual([]);
  });
});

describe('the record of a plaatsing', () => {
  const trace = (letter: string) => letter.repeat(32);
  const recorded = (of: string) =>
    subgraph.db.query('SELECT betrokkene, besluiten FROM inzage WHERE trace_id = $1 ORDER BY betrokkene', [of]);
  const ask = (id: string, of: string) =>
    subgraph.vraag(
      'query ($id: ID!) { plaatsing(id: $id) { wijk { id } kerngegevens { straat week } } }',
      { ...AGENT, trace: of },
      { id },
    );

  it('is one for each member of the household, and tells of each his own part only', async () => {
    await ask(PLAATSING.paar, trace('a'));
    const rows = await recorded(trace('a'));
    expect(rows.map(({ betrokkene }: { betrokkene: string }) => betrokkene)).toEqual([AMAL, OMAR]);
    expect(JSON.stringify(rows[0].besluiten)).not.toContain('GEHEIMHOUDING');
    expect(JSON.stringify(rows[1].besluiten)).toContain('GEHEIMHOUDING');
    expect(JSON.stringify(rows)).not.toContain('Stille Hof');
  });

  it('is kept of a refused read too, of nobody when there is no such plaatsing', async () => {
    await ask(PLAATSING.vera, trace('b'));
    await ask(PLAATSING.bestaatNiet, trace('c'));
    const [refused] = await recorded(trace('b'));
    const [unknown] = await recorded(trace('c'));
    expect(refused.besluiten[0]).toMatchObject({ besluit: 'GEWEIGERD', reden: 'GEEN_BETROKKENHEID' });
    const withoutSource = refused.besluiten.map((besluit: object) => ({ ...besluit, bron: undefined }));
    expect([unknown.betrokkene, unknown.besluiten]).toEqual(['', withoutSource]);
  });
});
