import { klantmanager, testGemeente, type TestGemeente } from '../testwereld.seed';

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('the inburgeringstraject', () => {
  it('has the term that the first plan started (BR04), across gemeenten', async () => {
    const { persoon } = await subgraph.lees('P06', '{ inburgeringstraject { termijn { startdatum einddatum } } }', {
      ...klantmanager,
      organisatie: 'gemeente-heuvelrand',
    });
    const dagtekening = subgraph.wereld.persoon(subgraph.id('P06')).pips[0]!.dagtekening!;
    const { startdatum, einddatum } = persoon.inburgeringstraject.termijn;
    expect(Date.parse(startdatum) - Date.parse(dagtekening)).toBe(86_400_000);
    expect(Number(einddatum.slice(0, 4)) - Number(startdatum.slice(0, 4))).toBe(3);
  });

  it('shows a medical ontheffing as health: refused as a category, left out of the list', async () => {
    const ontheffingen = [
      { grond: 'MED', onderdelen: ['SP'], datum: '2026-09-01' },
      { grond: 'BIO', onderdelen: ['LU'], datum: '2026-09-02' },
    ];
    await subgraph.db.query('UPDATE inburgeringstraject SET ontheffingen = $2 WHERE statushouder = $1', [
      subgraph.id('P01'),
      JSON.stringify(ontheffingen),
    ]);
    const as = subgraph.begeleiderVan('P01');
    await subgraph.meld({
      soort: 'TOESTEMMING',
      feit: {
        id: 'voortgang',
        statushouder: subgraph.id('P01'),
        verstrekker: 'gemeente-maasveld',
        ontvanger: as.organisatie!,
        categorieen: ['VOORTGANG_INBURGERING'],
        doel: as.doel!,
        uitdrukkelijk: false,
        gegevenOp: Date.now() - 1000,
        geldigTot: Date.now() + 1_000_000,
      },
    });
    const selection = '{ inburgeringstraject { ontheffingen { grond } } }';
    const begeleider = await subgraph.lees('P01', selection, as);
    expect(begeleider.persoon.inburgeringstraject.ontheffingen).toEqual([{ grond: 'BIO' }]);
    expect(begeleider.weigeringen.map(({ categorie }) => categorie)).toEqual(['GEZONDHEID']);
    const { persoon } = await subgraph.lees('P01', selection, subgraph.zelf('P01'));
    expect(persoon.inburgeringstraject.ontheffingen).toEqual([{ grond: 'MED' }, { grond: 'BIO' }]);
  });
});
