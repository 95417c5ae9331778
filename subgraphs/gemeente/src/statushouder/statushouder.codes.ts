export const GESLACHTEN = ['MAN', 'VROUW', 'ONBEKEND'] as const;
export type Geslacht = (typeof GESLACHTEN)[number];

export const SOORTEN_VERBLIJF = ['AZC', 'OPVANG', 'WONING'] as const;
export type SoortVerblijf = (typeof SOORTEN_VERBLIJF)[number];

export const DOELGROEPEN = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

export const DOELGROEP_DETAILS = [
  'ASIELSTATUSHOUDER',
  'GEESTELIJK_BEDIENAAR',
  'GEZINSHERENIGER',
  'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER',
  'GEZINSVORMER',
  'GEZINSVORMER_MET_ASIELSTATUSHOUDER',
  'OVERIG',
] as const;
export type DoelgroepDetail = (typeof DOELGROEP_DETAILS)[number];

export const REDENEN_GEEN_PLICHT = [
  'VOLLEDIGE_ONTHEFFING',
  'VOLLEDIGE_VRIJSTELLING',
  'INBURGERINGSPLICHT_VOLDAAN',
  'VERBLIJFSDOEL_GEWIJZIGD',
  'VERTREK_LANGER_DAN_EEN_JAAR',
  'OVERLIJDEN',
  'OVERIG',
  'TIJDELIJKE_VRIJSTELLING',
] as const;
export type RedenGeenInburgeringsplicht = (typeof REDENEN_GEEN_PLICHT)[number];

export const LEVENSFASEN = [
  'VERGUND',
  'GEKOPPELD',
  'WONING_TOEGEWEZEN',
  'GEHUISVEST',
  'IN_TRAJECT',
  'AFGEROND',
  'VERHUISD',
  'INGETROKKEN',
  'OVERLEDEN',
] as const;
export type Levensfase = (typeof LEVENSFASEN)[number];
