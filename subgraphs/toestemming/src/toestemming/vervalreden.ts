/** Why a given consent ended without anybody withdrawing it. */
export const VERVALREDENEN = [
  'BETROKKENHEID_BEEINDIGD',
  'TAAK_BEEINDIGD',
  'VERHUISD',
  'OVERLEDEN',
  'ZESTIEN_GEWORDEN',
  'TEKST_GEWIJZIGD',
] as const;
export type Vervalreden = (typeof VERVALREDENEN)[number];
