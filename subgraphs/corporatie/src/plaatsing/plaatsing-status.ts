/** AANGEBODEN → AANVAARD (or GEWEIGERD) → HUURCONTRACT → SLEUTEL → VERHUISD (3-data-model §3.8). */
export const PLAATSING_STATUSSEN = [
  'AANGEBODEN',
  'GEWEIGERD',
  'AANVAARD',
  'HUURCONTRACT',
  'SLEUTEL',
  'VERHUISD',
] as const;
export type PlaatsingStatus = (typeof PLAATSING_STATUSSEN)[number];
