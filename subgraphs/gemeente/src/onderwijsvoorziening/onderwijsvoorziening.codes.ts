export const ONDERWIJS_SOORTEN = ['NT2_SCHAKELKLAS', 'BASISONDERWIJS', 'VO', 'ISK', 'VVE', 'PEUTEROPVANG'] as const;
export type OnderwijsSoort = (typeof ONDERWIJS_SOORTEN)[number];
