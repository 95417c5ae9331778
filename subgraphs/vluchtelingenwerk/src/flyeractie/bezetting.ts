/** Who flyers, who may, and who agreed to fewer. All are organisation ids. */
export interface Bezetting {
  /** Begeleiding, welzijn and the corporatie of this dwelling. */
  readonly partijen: readonly string[];
  readonly organisaties: readonly string[];
  readonly afwijkingReden?: string | null;
  readonly akkoordAndereOrganisaties: readonly string[];
}

export type Bezettingsfout = 'NIEMAND' | 'GEEN_PARTIJ' | 'REDEN_ONTBREEKT' | 'AKKOORD_ONTBREEKT';

/**
 * BR15: two of the three organisations flyer together; one alone only because of WERKDRUK and with the agreement of the
 * others. Undefined when the round may be planned. The database holds the same rule (flyeractie_bezetting).
 */
export function bezettingsfout(bezetting: Bezetting): Bezettingsfout | undefined {
  const { partijen, afwijkingReden, akkoordAndereOrganisaties } = bezetting;
  const organisaties = new Set(bezetting.organisaties);
  if (organisaties.size === 0) return 'NIEMAND';
  if ([...organisaties].some((organisatie) => !partijen.includes(organisatie))) return 'GEEN_PARTIJ';
  if (organisaties.size > 1) return undefined;
  if (afwijkingReden !== 'WERKDRUK') return 'REDEN_ONTBREEKT';
  const others = partijen.filter((partij) => !organisaties.has(partij));
  return others.every((partij) => akkoordAndereOrganisaties.includes(partij)) ? undefined : 'AKKOORD_ONTBREEKT';
}
