export const KOSTENSOORTEN = ['INRICHTING', 'EERSTE_HUUR', 'VERHUIZING', 'LEGES', 'OVERBRUGGING', 'OVERIG'] as const;
export type Kostensoort = (typeof KOSTENSOORTEN)[number];

export const BIJZONDERE_BIJSTAND_VORMEN = ['OM_NIET', 'LENING'] as const;
export type BijzondereBijstandVorm = (typeof BIJZONDERE_BIJSTAND_VORMEN)[number];

export const BIJZONDERE_BIJSTAND_STATUSSEN = ['AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN'] as const;
export type BijzondereBijstandStatus = (typeof BIJZONDERE_BIJSTAND_STATUSSEN)[number];
