import type { Taak } from '@ketenhub/schema';
import type { Huishouden, Plaatsing } from './types/huishouden';
import type {
  Bewonersvraag,
  Convenant,
  Gemeente,
  Kernteam,
  Medewerker,
  Opdracht,
  Organisatie,
  Overleg,
  SociaalTeam,
  Taakstelling,
  Taaktoewijzing,
  Verwerkingsactiviteit,
  Vrijwilliger,
  Wijk,
} from './types/partners';
import type { Casuscode, Persoon } from './types/persoon';
import type { Betrokkenheid, Bezwaar, Toestemming } from './types/register';
import type { Datum, Profiel } from './types/tijd';
import type { Toeval } from './toeval';

export * from './types/tijd';
export * from './types/partners';
export * from './types/persoon';
export * from './types/traject';
export * from './types/huishouden';
export * from './types/register';

/** A named case: its person, and for P20 the partner as well. */
export interface Casus {
  code: Casuscode;
  id: string;
  partner?: string;
  omschrijving: string;
}

/** The spine that the seeds of all five subgraphs share. Pure: the same profile gives the same bytes, always. */
export interface Wereld {
  profiel: Profiel;
  /** Today, in the world: every deadline is relative to it. */
  peildatum: Datum;
  gemeenten: Gemeente[];
  wijken: Wijk[];
  organisaties: Organisatie[];
  medewerkers: Medewerker[];
  taaktoewijzingen: Taaktoewijzing[];
  opdrachten: Opdracht[];
  convenanten: Convenant[];
  verwerkingsactiviteiten: Verwerkingsactiviteit[];
  huishoudens: Huishouden[];
  personen: Persoon[];
  kernteams: Kernteam[];
  sociaalTeams: SociaalTeam[];
  overleggen: Overleg[];
  vrijwilligers: Vrijwilliger[];
  bewonersvragen: Bewonersvraag[];
  taakstellingen: Taakstelling[];
  betrokkenheden: Betrokkenheid[];
  toestemmingen: Toestemming[];
  bezwaren: Bezwaar[];
  casussen: Record<Casuscode, Casus>;
  /** The organisation that holds this task in the gemeente today; throws when nobody does. */
  houder(taak: Taak, gemeente: string): string;
  /** These throw on an id that does not exist. */
  persoon(id: string): Persoon;
  huishouden(id: string): Huishouden;
  wijk(id: string): Wijk;
  organisatie(id: string): Organisatie;
  medewerker(id: string): Medewerker;
  kernteam(id: string): Kernteam;
  overleg(id: string): Overleg;
  plaatsing(id: string): Plaatsing;
  /** All placements of all households. */
  plaatsingen(): Plaatsing[];
  /** A stream of chance of its own per name, so that one seed's draws never move another's. */
  toeval(naam: string): Toeval;
}
