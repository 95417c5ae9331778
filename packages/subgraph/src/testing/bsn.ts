/** Where the gemeente keeps BSNs: the one place. */
export const OWN_STORE = 'public.identificatienummer';

/** Nine digits that are no part of a longer number, a hash or a signature. */
const WORD = '(?<![0-9A-Za-z.])([0-9]{9})(?![0-9A-Za-z])';

/** Numbers in a text that could be a BSN: nine digits of which the elfproef holds. */
export const bsnsIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(WORD, 'g'))].map(([, number]) => number!).filter(elfproef);

const elfproef = (number: string): boolean =>
  [...number].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

/** The tables, of every schema and with every partition, that hold a number which could be a BSN. `query` gives the rows. */
export async function tablesWithBsn(query: (sql: string) => Promise<readonly object[]>): Promise<string[]> {
  const tables = (await query(TABLES)) as { tabel: string }[];
  if (tables.length === 0) return [];
  const scans = tables.map(
    ({ tabel }) =>
      `SELECT '${tabel}' AS tabel, m[1] AS getal FROM ONLY ${tabel} t, regexp_matches(t::text, '${WORD}', 'g') m`,
  );
  const found = (await query(scans.join(' UNION ALL '))) as { tabel: string; getal: string }[];
  return [...new Set(found.filter(({ getal }) => elfproef(getal)).map(({ tabel }) => tabel))];
}

/** Those with rows. */
const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)' AND pg_relation_size(c.oid) > 0`;
