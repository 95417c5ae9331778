export const EXAMENONDERDELEN = ['KNM', 'LE', 'LU', 'SC', 'SP'] as const;
export type ExamenOnderdeel = (typeof EXAMENONDERDELEN)[number];

export const EXAMENNIVEAUS = ['A2', 'B1', 'B2'] as const;
export type ExamenNiveau = (typeof EXAMENNIVEAUS)[number];

export const EXAMENRESULTATEN = ['GESLAAGD', 'GEZAKT', 'GEEN'] as const;
export type ExamenResultaat = (typeof EXAMENRESULTATEN)[number];

export const VRIJSTELLING_REDENEN = ['AVI', 'DIP', 'DOC', 'GED', 'INB', 'INS', 'OPL'] as const;
export type VrijstellingReden = (typeof VRIJSTELLING_REDENEN)[number];

export const VRIJSTELLING_OORDELEN = ['TOEKENNING', 'AFWIJZING'] as const;
export type VrijstellingOordeel = (typeof VRIJSTELLING_OORDELEN)[number];

export const ONTHEFFING_GRONDEN = ['BIO', 'MED'] as const;
export type OntheffingGrond = (typeof ONTHEFFING_GRONDEN)[number];
