export const TAAKSTELLING_INDICATIES = ['SCHATTING', 'VOORLOPIG', 'DEFINITIEF'] as const;
export type TaakstellingIndicatie = (typeof TAAKSTELLING_INDICATIES)[number];
