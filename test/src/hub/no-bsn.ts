import { signService, SigningKey } from '@ketenhub/identity';
import { bsnsIn, OWN_STORE, tablesWithBsn } from '@ketenhub/subgraph/testing';
import { SUBGRAPHS, type RunningHub, type Subgraph } from './running-hub';

/** Hard case 28: after everything that was asked and done, a BSN stands nowhere but in the gemeente's own store. */
export function noBsn(hub: () => RunningHub): void {
  it('is found where it belongs, by the same look', async () => {
    const found = await inTables(hub(), 'gemeente');
    expect(found).toEqual([OWN_STORE]);
  });

  it.each(SUBGRAPHS.filter((naam) => naam !== 'gemeente'))('stands in no table of %s', async (naam) => {
    expect(await inTables(hub(), naam)).toEqual([]);
  });

  it('stands in no line that a process wrote', () => {
    const output = hub().process.output();
    expect(output).toContain('"msg":');
    expect(bsnsIn(output)).toEqual([]);
  });

  it.each(SUBGRAPHS)('stands in no trace and no export of the ledger of %s', async (naam) => {
    const { secrets, file } = hub();
    const key = SigningKey.parse(secrets.keys.toestemming);
    for (const path of ['logboek/export', 'logboek/otlp']) {
      const headers = { authorization: `Bearer ${await signService(naam, key)}` };
      const response = await fetch(`${file.subgraphs[naam]}/${path}`, { headers });
      const text = await response.text();
      expect([response.status, bsnsIn(text)]).toEqual([200, []]);
    }
  });
}

const inTables = (hub: RunningHub, naam: Subgraph): Promise<string[]> =>
  tablesWithBsn((sql) => hub.sql(naam, sql, { as: 'postgres' }));
