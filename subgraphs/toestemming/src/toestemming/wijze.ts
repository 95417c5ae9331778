/** How a decision reached the registry. */
export const WIJZEN = ['SCHRIFTELIJK', 'DIGITAAL', 'MONDELING_MET_VERSLAG'] as const;
export type Wijze = (typeof WIJZEN)[number];
