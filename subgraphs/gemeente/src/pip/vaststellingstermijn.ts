import { laatsteVan, plusDagen, type Dag } from '@ketenhub/subgraph/dag';

/** What the deadline of a plan follows from. */
export interface Vaststellingsfeiten {
  /** DUO's notice of the inburgeringsplicht. */
  readonly kennisgeving: Dag | null;
  readonly brpInschrijving: Dag | null;
  readonly informatieDerdenGevraagdOp: Dag | null;
  readonly informatieDerdenOntvangenOp: Dag | null;
}

/**
 * BR03 (Besluit inburgering 5.3): 70 days after notice and BRP registration, whichever came last; where information of
 * third parties was awaited, 14 days after its receipt. None while it is awaited, or before the notice.
 */
export function uiterlijkeVaststellingsdatum(feiten: Vaststellingsfeiten): Dag | undefined {
  const { kennisgeving, brpInschrijving, informatieDerdenGevraagdOp, informatieDerdenOntvangenOp } = feiten;
  if (informatieDerdenOntvangenOp !== null) return plusDagen(informatieDerdenOntvangenOp, 14);
  if (informatieDerdenGevraagdOp !== null || kennisgeving === null) return undefined;
  return plusDagen(laatsteVan(kennisgeving, brpInschrijving ?? kennisgeving), 70);
}

/** Whether a plan came after its last day, or that day has passed without one. */
export function isVerlopen(uiterlijk: Dag | undefined, dagtekening: Dag | null, vandaag: Dag): boolean {
  return uiterlijk !== undefined && (dagtekening ?? vandaag) > uiterlijk;
}
