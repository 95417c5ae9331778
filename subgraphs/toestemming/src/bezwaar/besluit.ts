export const BEZWAARBESLUITEN = ['IN_BEHANDELING', 'TOEGEWEZEN', 'AFGEWEZEN'] as const;
export type BezwaarBesluit = (typeof BEZWAARBESLUITEN)[number];
