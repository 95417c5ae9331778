export const PIP_STATUSSEN = ['CONCEPT', 'VASTGESTELD', 'GEWIJZIGD', 'BEZWAAR', 'VERVALLEN'] as const;
export type PipStatus = (typeof PIP_STATUSSEN)[number];

export const LEERROUTES = ['B1_ROUTE', 'ONDERWIJSROUTE', 'Z_ROUTE'] as const;
export type Leerroute = (typeof LEERROUTES)[number];

export const NIVEAUS_PIP = ['A2', 'B1'] as const;
export type NiveauPip = (typeof NIVEAUS_PIP)[number];

export const HOOFDDOELEN = [
  'BETAALD_WERKEN',
  'ONDERNEMEN',
  'OPLEIDING_MET_STUDIEFINANCIERING',
  'BETAALD_WERKEN_NAAR_VERMOGEN',
  'WERKFIT_WORDEN',
  'MAATSCHAPPELIJK_FIT_WORDEN',
] as const;
export type Hoofddoel = (typeof HOOFDDOELEN)[number];

export const ALFABETISERINGEN = ['A', 'AA', 'NVT'] as const;
export type Alfabetisering = (typeof ALFABETISERINGEN)[number];
