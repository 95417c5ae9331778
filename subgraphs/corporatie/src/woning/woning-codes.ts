/** Kinds of housing for statushouders (Huisvestingswet practice; 2-law-and-terms). */
export const WONING_SOORTEN = ['ZELFSTANDIG', 'GEDEELD', 'FLEXWONING', 'DOORSTROOM', 'TIJDELIJK'] as const;
export type WoningSoort = (typeof WONING_SOORTEN)[number];

/** What a dwelling must offer, never why: the reason is health and stays with the person. */
export const WOONBEPERKINGEN = ['GELIJKVLOERS', 'ROLSTOELTOEGANKELIJK', 'LIFT', 'RUSTIGE_OMGEVING'] as const;
export type Woonbeperking = (typeof WOONBEPERKINGEN)[number];
