export const VASTE_LAST_SOORTEN = ['HUUR', 'ENERGIE', 'GAS', 'WATER', 'ZORGVERZEKERING', 'OVERIG'] as const;
export type VasteLastSoort = (typeof VASTE_LAST_SOORTEN)[number];
