import type { Taak } from '@ketenhub/schema';
import type { SoortOrganisatie } from '../organisatie/organisatie.type';

/**
 * Which kinds of partner may involve another for a task (DESIGN §4; journeys a, c, e). Regie and huisvesting come with the
 * koppeling or a move and are granted by nobody here.
 */
export const VERLENERS: Readonly<Record<string, readonly SoortOrganisatie[]>> = {
  VERHUUR: ['GEMEENTE'],
  MAATSCHAPPELIJKE_BEGELEIDING: ['GEMEENTE'],
  EERSTE_AANSPREEKPUNT: ['GEMEENTE'],
  KERNTEAM: ['GEMEENTE', 'CORPORATIE', 'WELZIJN'],
  FLYEREN: ['CORPORATIE'],
  WIJKVERPLEGING: ['GEMEENTE'],
  SOCIAAL_TEAM: ['GEMEENTE', 'VLUCHTELINGENWERK', 'WELZIJN'],
  VRIJWILLIGERSWERK: ['GEMEENTE', 'VLUCHTELINGENWERK'],
  WMO: ['WELZIJN', 'VLUCHTELINGENWERK'],
  INKOMEN: ['WELZIJN', 'VLUCHTELINGENWERK'],
  ONDERWIJS: ['WELZIJN', 'VLUCHTELINGENWERK'],
} satisfies Partial<Record<Taak, readonly SoortOrganisatie[]>>;

/** Involvements that name the medewerker, and count for him alone. */
export const PER_MEDEWERKER: ReadonlySet<Taak> = new Set<Taak>(['KERNTEAM', 'WIJKVERPLEGING']);

/** Who is no government refers a person on: that takes his consent (BR19). Kernteam and flyer round rest on the covenant. */
export const isDoorverwijzing = (verlener: SoortOrganisatie, taak: Taak): boolean =>
  (verlener === 'VLUCHTELINGENWERK' || verlener === 'WELZIJN') && taak !== 'KERNTEAM';
