export const KINDS = [
  'GEWIJZIGD',
  'ONTBREEKT',
  'TE_VEEL',
  'VOLGORDE',
  'AFGEKAPT',
  'AFGESPLITST',
  'HANDTEKENING',
  'GETUIGEN',
  'ONLEESBAAR',
  'TE_VROEG',
] as const;

/** What is wrong with a ledger, and where: records `van` up to and including `tot` where that is known. */
export interface Finding {
  readonly soort: (typeof KINDS)[number];
  readonly van?: number;
  readonly tot?: number;
  readonly uitleg: string;
}

/** Is this, from another process, a finding? */
export function isFinding(value: unknown): value is Finding {
  const { soort, van = 0, tot = 0, uitleg } = (value ?? {}) as Record<string, unknown>;
  const isWhole = (KINDS as readonly unknown[]).includes(soort) && isCount(van) && isCount(tot);
  return isWhole && typeof uitleg === 'string' && uitleg.length <= 500 && !uitleg.includes('\0');
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

export const printFinding = ({ soort, van, tot, uitleg }: Finding): string => {
  const where = van === undefined ? '' : van === tot ? ` vastlegging ${van}` : ` vastleggingen ${van} t/m ${tot}`;
  return `${soort}${where}: ${uitleg}`;
};
