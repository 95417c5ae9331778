import { consulent, consulentJeugd, klantmanager, testGemeente, type TestGemeente } from './testwereld.seed';

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('bijstand and ontzorging', () => {
  it('are the consulent his own source, with the six months (BR22) and the rent paid', async () => {
    const selection = `{
      bijstandsuitkering { status norm bedrag ingangsdatum }
      bijzondereBijstand { kostensoort vorm bedrag status }
      ontzorging { startdatum einddatumMinimaal maatwerkAfwijking doorbetalingHuur vasteLasten { soort bedrag } }
    }`;
    const { persoon, weigeringen } = await subgraph.lees('P01', selection, consulent);
    expect(weigeringen).toEqual([]);
    expect(persoon.bijstandsuitkering).toMatchObject({
      status: 'TOEGEKEND',
      bedrag: 1078.7,
      ingangsdatum: '2026-06-02',
    });
    expect(persoon.bijzondereBijstand).toContainEqual({
      kostensoort: 'INRICHTING',
      vorm: 'LENING',
      bedrag: 1800,
      status: 'TOEGEKEND',
    });
    expect(persoon.ontzorging).toMatchObject({
      startdatum: '2026-06-02',
      einddatumMinimaal: '2026-12-02',
      maatwerkAfwijking: false,
      doorbetalingHuur: true,
    });
  });

  it('do not pay a rent that is no fixed cost', async () => {
    await subgraph.db.query(`UPDATE ontzorging SET "vasteLasten" = '[]' WHERE statushouder = $1`, [subgraph.id('P20')]);
    const { persoon } = await subgraph.lees('P20', '{ ontzorging { doorbetalingHuur } }', consulent);
    expect(persoon.ontzorging).toEqual({ doorbetalingHuur: false });
  });

  it('were shortened for P18, with the reason', async () => {
    const selection = '{ ontzorging { einddatum maatwerkAfwijking maatwerkMotivering } }';
    const { persoon } = await subgraph.lees('P18', selection, consulent);
    expect(persoon.ontzorging).toEqual({
      einddatum: '2026-05-13',
      maatwerkAfwijking: true,
      maatwerkMotivering: expect.stringContaining('56a'),
    });
  });
});

describe('onderwijsvoorzieningen', () => {
  it('are the child’s own (P22)', async () => {
    const { persoon } = await subgraph.lees('P22', '{ onderwijsvoorzieningen { soort kind { id } } }', consulentJeugd);
    expect(persoon.onderwijsvoorzieningen).toEqual([{ soort: expect.any(String), kind: { id: subgraph.id('P22') } }]);
  });
});

describe('handhavingsmaatregelen', () => {
  it('are shown to the klantmanager, the latest first', async () => {
    const id = subgraph.id('P01');
    await subgraph.db.query(
      `INSERT INTO handhavingsmaatregel (id, statushouder, doelgroep, organisatie, soort, datum, verwijtbaar, status)
       SELECT gen_random_uuid(), id, doelgroep, organisatie, 'WAARSCHUWING', datum::date, true, 'OPGELEGD'
       FROM statushouder, unnest(ARRAY['2026-08-01', '2026-09-01']) AS datum WHERE id = $1`,
      [id],
    );
    const { persoon } = await subgraph.lees('P01', '{ handhavingsmaatregelen { soort datum bedrag } }', klantmanager);
    expect(persoon.handhavingsmaatregelen).toEqual([
      { soort: 'WAARSCHUWING', datum: '2026-09-01', bedrag: null },
      { soort: 'WAARSCHUWING', datum: '2026-08-01', bedrag: null },
    ]);
  });
});
