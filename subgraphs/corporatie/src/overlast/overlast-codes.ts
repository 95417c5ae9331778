export const SIGNAAL_RICHTINGEN = ['PERSOON_NAAR_OMGEVING', 'OMGEVING_NAAR_PERSOON'] as const;
export type SignaalRichting = (typeof SIGNAAL_RICHTINGEN)[number];

export const OVERLAST_STATUSSEN = ['GEMELD', 'IN_BEHANDELING', 'AFGEHANDELD'] as const;
export type OverlastStatus = (typeof OVERLAST_STATUSSEN)[number];
