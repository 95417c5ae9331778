import { consulent, klantmanager, testGemeente, type TestGemeente } from '../testwereld.seed';

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('bsn and vNummer', () => {
  it('are shown to the gemeente itself', async () => {
    const { bsn, vNummer } = subgraph.wereld.persoon(subgraph.id('P01'));
    const { persoon } = await subgraph.lees('P01', '{ bsn vNummer }', consulent);
    expect(persoon).toEqual({ bsn, vNummer });
  });

  it('are not in the record of disclosures', async () => {
    const { bsn, vNummer } = subgraph.wereld.persoon(subgraph.id('P01'));
    const rows = JSON.stringify(await subgraph.db.query('SELECT * FROM inzage'));
    expect([rows.includes('IDENTIFICATIENUMMER'), rows.includes(bsn), rows.includes(vNummer)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are read only when asked for and permitted', async () => {
    await subgraph.db.query('ALTER TABLE identificatienummer RENAME TO weg');
    const answers = await Promise.all([
      subgraph.vraag('query ($id: ID!) { statushouder(id: $id) { leeftijd } }', klantmanager, {
        id: subgraph.id('P01'),
      }),
      subgraph.vraag('query ($id: ID!) { statushouder(id: $id) { bsn } }', subgraph.begeleiderVan('P01'), {
        id: subgraph.id('P01'),
      }),
      subgraph.vraag('query ($id: ID!) { statushouder(id: $id) { bsn } }', klantmanager, { id: subgraph.id('P01') }),
    ]);
    await subgraph.db.query('ALTER TABLE weg RENAME TO identificatienummer');
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([undefined, undefined, 'INTERNE_FOUT']);
  });

  it.each([
    ['that fails the elfproef', '999990000', '0000999999'],
    ['that is too short', '99999001', '0000999999'],
  ])('cannot be a BSN %s', async (_, bsn, vNummer) => {
    const change = subgraph.db.query(
      'UPDATE identificatienummer SET bsn = $1, "vNummer" = $2 WHERE statushouder = $3',
      [bsn, vNummer, subgraph.id('P01')],
    );
    await expect(change).rejects.toThrow('identificatienummer_bsn_check');
  });
});
