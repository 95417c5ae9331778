import type { Taak } from '@ketenhub/schema';
import type { Weigering } from '../weigering';
import type { Feit } from './list-feed';

/* The people, the facts and the refusals that the tests of every subgraph are about. */

const JAAR = 365 * 86_400_000;

/** Who asks, in which role and for which purpose. */
export const caller = (organisatie: string, rol: string, gebruiker: string, doel?: string) => ({
  organisatie,
  rol,
  gebruiker,
  doel,
});

/** Involved since a year ago; with `medewerker` that one alone. */
export const betrokken = (statushouder: string, organisatie: string, taak: Taak, medewerker?: string): Feit => ({
  soort: 'BETROKKENHEID',
  sleutel: [statushouder, organisatie, taak, medewerker].join(' '),
  feit: { statushouder, organisatie, taak, medewerker, van: Date.now() - JAAR },
});

export const persoon = (id: string, huishouden: string, gemeente = '9901', geheimhouding = false): Feit => ({
  soort: 'PERSOON',
  sleutel: id,
  feit: { gemeente, huishouden, geheimhouding },
});

/** The organisation holds this task in the gemeente. */
export const toegewezen = (organisatie: string, gemeente: string, taak: Taak): Feit => ({
  soort: 'TAAKTOEWIJZING',
  feit: { organisatie, gemeente, taak, van: 0 },
});

/** The reason of each refused field, by `Type.veld CATEGORIE`. */
export const redenen = (weigeringen: readonly Weigering[]): Record<string, string> =>
  Object.fromEntries(weigeringen.map(({ veld, categorie, reden }) => [`${veld} ${categorie}`, reden]));
