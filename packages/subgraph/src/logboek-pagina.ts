import type { Plaats, StoredRecord } from '@ketenhub/ledger';

/** Records on one page of a ledger, at the most. */
const MOST = 1_000;

/** Which page is asked for, in the query of a URL. */
export interface PageAsked {
  readonly aantal: number;
  readonly na?: Plaats;
}

/** `aantal` and `na`, both optional; undefined when one of them is none. */
export function pageIn(query: unknown): PageAsked | undefined {
  const { aantal = String(MOST), na } = query as Record<string, unknown>;
  if (typeof aantal !== 'string' || !/^[1-9]\d{0,3}$/.test(aantal) || Number(aantal) > MOST) return undefined;
  if (na === undefined) return { aantal: Number(aantal) };
  const [, einde, volgnummer] = /^(\S{24})~(\d{1,15})$/.exec(String(na)) ?? [];
  if (einde === undefined || Number.isNaN(Date.parse(einde))) return undefined;
  return { aantal: Number(aantal), na: { einde: new Date(einde), volgnummer: Number(volgnummer) } };
}

/** The page out of what was found, which is one more where there is a next page; that one's address relative to `path`. */
export function cutPage(
  found: readonly StoredRecord[],
  { aantal }: PageAsked,
  path: string,
): { records: readonly StoredRecord[]; next: string | undefined } {
  const records = found.slice(0, aantal);
  const last = records.at(-1);
  if (found.length <= aantal || last === undefined) return { records, next: undefined };
  const na = `${last.vastlegging.einde.toISOString()}~${last.volgnummer}`;
  return {
    records,
    next: `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ aantal: String(aantal), na })}`,
  };
}
