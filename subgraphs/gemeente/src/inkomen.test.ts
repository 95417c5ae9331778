import { consulent, consulentJeugd, klantmanager, testGemeente, type TestGemeente } from './testwereld.seed';

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('bijstand and ontzorging', () => {
  it('of an earlier gemeente stay there when the person moves, the plan goes along (P06)', async () => {
    const selection =
      '{ bijstandsuitkering { ingangsdatum } ontzorging { id } bijzondereBijstand { id } pip { versie } }';
    const hier = { organisatie: 'gemeente-heuvelrand' };
    const nieuw = await subgraph.lees('P06', selection, { ...consulent, ...hier });
    expect(nieuw.persoon).toMatchObject({
      bijstandsuitkering: { ingangsdatum: '2026-09-15' },
      ontzorging: null,
      bijzondereBijstand: [],
    });
    const plan = await subgraph.lees('P06', '{ pip { versie } }', { ...klantmanager, ...hier });
    expect(plan.persoon.pip).toEqual({ versie: 1 });
    const zelf = await subgraph.lees('P06', '{ ontzorging { startdatum } }', subgraph.zelf('P06'));
    const [{ id }] = await subgraph.db.query('SELECT id FROM ontzorging WHERE statushouder = $1', [subgraph.id('P06')]);
    expect(zelf.persoon.ontzorging).toEqual({ startdatum: '2025-10-14' });
    const { data, weigeringen } = await subgraph.vraagEntities('Ontzorging', [id], '{ startdatum }', {
      ...consulent,
      ...hier,
    });
    expect([data!._entities, weigeringen[0]!.reden]).toEqual([[{ startdatum: null }], 'GEEN_BETROKKENHEID']);
  });

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
