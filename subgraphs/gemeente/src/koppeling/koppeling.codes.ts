export const KOPPELING_STATUSSEN = [
  'GEKOPPELD',
  'WONING_GEZOCHT',
  'WONING_GEVONDEN',
  'VERHUISD',
  'INGETROKKEN',
] as const;
export type KoppelingStatus = (typeof KOPPELING_STATUSSEN)[number];
