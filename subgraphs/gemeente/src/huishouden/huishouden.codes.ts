export const SAMENSTELLINGEN = [
  'ALLEENSTAAND',
  'PAAR',
  'PAAR_MET_KINDEREN',
  'EENOUDER',
  'MEERPERSOONS_OVERIG',
] as const;
export type Samenstelling = (typeof SAMENSTELLINGEN)[number];

export const ROLLEN_IN_HUISHOUDEN = ['HOOFDBEWONER', 'PARTNER', 'KIND', 'OVERIG'] as const;
export type RolInHuishouden = (typeof ROLLEN_IN_HUISHOUDEN)[number];

export const LEEFTIJDSGROEPEN = ['LEEFTIJD_0_3', 'LEEFTIJD_4_11', 'LEEFTIJD_12_17'] as const;
export type Leeftijdsgroep = (typeof LEEFTIJDSGROEPEN)[number];
