/** What is wrong with a ledger, and where: records `van` up to and including `tot` where that is known. */
export interface Finding {
  readonly soort:
    | 'GEWIJZIGD'
    | 'ONTBREEKT'
    | 'VOLGORDE'
    | 'AFGEKAPT'
    | 'AFGESPLITST'
    | 'HANDTEKENING'
    | 'GETUIGEN'
    | 'ONLEESBAAR'
    | 'TE_VROEG';
  readonly van?: number;
  readonly tot?: number;
  readonly uitleg: string;
}

export const printFinding = ({ soort, van, tot, uitleg }: Finding): string => {
  const where = van === undefined ? '' : van === tot ? ` vastlegging ${van}` : ` vastleggingen ${van} t/m ${tot}`;
  return `${soort}${where}: ${uitleg}`;
};
