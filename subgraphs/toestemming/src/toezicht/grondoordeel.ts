import type { Besluit } from '@ketenhub/ledger';
import type { Toestemming } from '@ketenhub/consent';

export const BEVINDINGEN = ['ONBEKENDE_TOESTEMMING', 'DEKT_NIET', 'NIET_GELDIG', 'NA_BEEINDIGING'] as const;
export type Bevinding = (typeof BEVINDINGEN)[number];

/** Something shown on the ground of consent, and what the registry knew of that consent. */
export interface Getoond {
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly doel: string | null;
  /** When it was decided. */
  readonly begin: Date;
  readonly besluit: Besluit;
  /** The consent as of the revision of the decision; null when it did not hold then. */
  readonly toestemming: (Toestemming & { readonly statushouder: string }) | null;
  /** When the registry recorded, after that revision, that it ended. */
  readonly beeindigdOp: Date | null;
}

/**
 * What is wrong with it; undefined when the consent was valid at that moment (domain §4.7, 3). A decision on an older
 * revision is right as long as a follower may rely on it (PROTOCOL.md).
 */
export function grondoordeel({ toestemming, beeindigdOp, begin, ...wie }: Getoond): Bevinding | undefined {
  if (toestemming === null) return 'ONBEKENDE_TOESTEMMING';
  if (!dekt(toestemming, wie)) return 'DEKT_NIET';
  const { gegevenOp = Infinity, geldigTot = -Infinity, ingetrokkenOp = Infinity } = toestemming;
  const moment = begin.getTime();
  if (moment < gegevenOp || moment >= geldigTot || moment >= ingetrokkenOp) return 'NIET_GELDIG';
  if (beeindigdOp !== null && moment > beeindigdOp.getTime() + DOORVOEREN_MS) return 'NA_BEEINDIGING';
  return undefined;
}

function dekt(
  { statushouder, ontvanger, verstrekker, categorieen, doel, uitdrukkelijk }: NonNullable<Getoond['toestemming']>,
  {
    betrokkene,
    organisatie,
    doel: gevraagd,
    besluit,
  }: Pick<Getoond, 'betrokkene' | 'organisatie' | 'doel' | 'besluit'>,
): boolean {
  return (
    statushouder === betrokkene &&
    ontvanger === organisatie &&
    doel === gevraagd &&
    categorieen.includes(besluit.categorie) &&
    (besluit.bron === undefined || verstrekker === besluit.bron) &&
    (besluit.grondslag !== 'UITDRUKKELIJKE_TOESTEMMING' || uitdrukkelijk)
  );
}

/** The longest lease with its margin and the grace period: after that nobody shows what ended. */
export const DOORVOEREN_MS = 5_500;
