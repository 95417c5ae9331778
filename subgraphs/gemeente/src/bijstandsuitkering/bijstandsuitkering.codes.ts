export const BIJSTAND_STATUSSEN = ['AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN', 'GEBLOKKEERD', 'BEEINDIGD'] as const;
export type BijstandStatus = (typeof BIJSTAND_STATUSSEN)[number];
