export const HANDHAVING_SOORTEN = ['WAARSCHUWING', 'BOETE', 'MAATREGEL_PW'] as const;
export type HandhavingSoort = (typeof HANDHAVING_SOORTEN)[number];

export const HANDHAVING_STATUSSEN = ['VOORGENOMEN', 'OPGELEGD', 'VOLDAAN', 'INGETROKKEN'] as const;
export type HandhavingStatus = (typeof HANDHAVING_STATUSSEN)[number];
