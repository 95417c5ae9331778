/**
 * Why a field is withheld, in the order in which the decision looks. Policy alone decides it, never the data. What the
 * rules refuse about everybody comes first, so that the gateway may refuse it in the source's place (vooraf.ts).
 */
export const REDENEN = [
  'DOEL_ONTBREEKT',
  'GEEN_OPDRACHT',
  'NOOIT',
  'DOEL_NIET_TOEGESTAAN',
  'GEEN_BETROKKENHEID',
  'ROL_NIET_BEVOEGD',
  'GEHEIMHOUDING',
  'BEZWAAR',
  'GEEN_TOESTEMMING',
  'TOESTEMMING_INGETROKKEN',
  'TOESTEMMING_VERLOPEN',
  'ALLEEN_GEAGGREGEERD',
  'REGISTER_ONBEREIKBAAR',
] as const;

export type Reden = (typeof REDENEN)[number];

const RANK = new Map<Reden, number>(REDENEN.map((reden, rank) => [reden, rank]));

/** The reason that the decision meets first; for a field about several people. */
export const firstOf = (a: Reden, b: Reden): Reden => (RANK.get(a)! <= RANK.get(b)! ? a : b);
