import { signService, SigningKey } from '@ketenhub/identity';
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
    expect(bsns(output)).toEqual([]);
  });

  it.each(SUBGRAPHS)('stands in no trace and no export of the ledger of %s', async (naam) => {
    const { secrets, file } = hub();
    const key = SigningKey.parse(secrets.keys.toestemming);
    for (const path of ['logboek/export', 'logboek/otlp']) {
      const headers = { authorization: `Bearer ${await signService(naam, key)}` };
      const response = await fetch(`${file.subgraphs[naam]}/${path}`, { headers });
      const text = await response.text();
      expect([response.status, bsns(text)]).toEqual([200, []]);
    }
  });
}

const OWN_STORE = 'public.identificatienummer';

/** The tables, of every schema and with every partition, that hold a number which could be a BSN. */
async function inTables(hub: RunningHub, naam: Subgraph): Promise<string[]> {
  const tables = await hub.sql<{ tabel: string }>(naam, TABLES, { as: 'postgres' });
  expect(tables.length).toBeGreaterThan(10);
  const scans = tables.map(
    ({ tabel }) =>
      `SELECT '${tabel}' AS tabel, m[1] AS getal FROM ONLY ${tabel} t, regexp_matches(t::text, '${WORD}', 'g') m`,
  );
  const found = await hub.sql<{ tabel: string; getal: string }>(naam, scans.join(' UNION ALL '), { as: 'postgres' });
  return [...new Set(found.filter(({ getal }) => elfproef(getal)).map(({ tabel }) => tabel))];
}

const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)'`;

/** Nine digits that are no part of a longer number, a hash or a signature. */
const WORD = '(?<![0-9A-Za-z.])([0-9]{9})(?![0-9A-Za-z])';

const bsns = (text: string): string[] => [...text.matchAll(new RegExp(WORD, 'g'))].map(([, n]) => n!).filter(elfproef);

const elfproef = (number: string): boolean =>
  [...number].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
