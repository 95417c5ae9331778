/** How a decision reached the registry. */
export const WIJZEN = ['SCHRIFTELIJK', 'DIGITAAL', 'MONDELING_MET_VERSLAG'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** What is decided on a question. */
export const BESLUITEN = ['GEGEVEN', 'GEWEIGERD'] as const;
export type Besluit = (typeof BESLUITEN)[number];
