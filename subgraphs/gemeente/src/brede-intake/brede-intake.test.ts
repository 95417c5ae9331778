import { huisvesting, klantmanager, testGemeente, wmoConsulent, type TestGemeente } from '../testwereld.seed';

const SELECTION = '{ bredeIntake { beroep belastbaarheid aandachtspunten { soort toelichting } } }';

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

const soorten = (persoon: { bredeIntake: { aandachtspunten: { soort: string }[] | null } }) =>
  persoon.bredeIntake.aandachtspunten?.map(({ soort }) => soort);

describe('aandachtspunten, each in the category of its soort', () => {
  it('are closed to who houses people', async () => {
    const { persoon } = await subgraph.lees('P07', SELECTION, huisvesting);
    expect(persoon.bredeIntake).toBeNull();
  });

  it('show their health to the Wmo-consulent who was given consent, and nothing else', async () => {
    const { persoon, weigeringen } = await subgraph.lees('P07', SELECTION, wmoConsulent);
    expect(soorten(persoon)).toEqual(['LICHAMELIJKE_GEZONDHEID']);
    expect(persoon.bredeIntake.beroep).toBeNull();
    expect(weigeringen.map(({ veld, categorie }) => `${veld} ${categorie}`)).toContain(
      'BredeIntake.aandachtspunten BREDE_INTAKE',
    );
  });

  it('show all to the klantmanager but what is of justice', async () => {
    const id = subgraph.id('P07');
    const extra = JSON.stringify([{ soort: 'JUSTITIE', toelichting: 'x' }]);
    await subgraph.db.query('UPDATE brede_intake SET aandachtspunten = aandachtspunten || $2 WHERE statushouder = $1', [
      id,
      extra,
    ]);
    const { persoon } = await subgraph.lees('P07', SELECTION, klantmanager);
    expect(soorten(persoon)).toEqual(['TAAL', 'LICHAMELIJKE_GEZONDHEID']);
    const zelf = await subgraph.lees('P07', SELECTION, subgraph.zelf('P07'));
    expect(soorten(zelf.persoon)).toEqual(['TAAL', 'LICHAMELIJKE_GEZONDHEID', 'JUSTITIE']);
  });

  it('report the refused category whether or not there is one', async () => {
    const of = async (code: string) => (await subgraph.lees(code, SELECTION, klantmanager)).weigeringen;
    const names = (list: Awaited<ReturnType<typeof of>>) => list.map(({ veld, categorie }) => `${veld} ${categorie}`);
    expect(names(await of('P01'))).toEqual(names(await of('P07')));
  });
});
