import type { Rol } from '@ketenhub/schema';
import { maakWijken, KLEINE_KERN } from './gebied';
import { maakMedewerkers } from './medewerkers';
import type { Recept } from './recept';
import { kernteamVan, maakKernteams, maakOverleggen } from './teams';
import { toeval, type Toeval } from './toeval';
import { maakVrijwilligers } from './vrijwilligers';
import type {
  Datum,
  Gemeentecode,
  Huishouden,
  Kernteam,
  Medewerker,
  Overleg,
  Persoon,
  Vrijwilliger,
  Wijk,
} from './types';

/** A household in the making. */
export interface Gezin {
  recept: Recept;
  huishouden: Huishouden;
  personen: Persoon[];
}

/** Where a household is built: the places and people around it, the same for all. */
export interface Bouw {
  wijken: Wijk[];
  medewerkers: Medewerker[];
  kernteams: Kernteam[];
  /** Grows: a tussentijds overleg is made for the placement that needs it. */
  overleggen: Overleg[];
  vrijwilligers: Vrijwilliger[];
  wijk(id: string): Wijk;
  kernteamlid(wijk: string, rol: Rol): string;
  /** Some employee of that organisation with that role. */
  kies(organisatie: string, rol: Rol, t: Toeval): string;
  /** A wijk of the gemeente, by number of inhabitants. */
  kiesWijk(gemeente: Gemeentecode, t: Toeval): string;
  /** The first regular meeting on or after that day. */
  regulier(wijk: string, vanaf: Datum): Overleg;
  tussentijds(wijk: string, datum: Datum): Overleg;
  overleg(id: string): Overleg | undefined;
  /** A house number that is not given out yet. */
  huisnummer(wijk: string): number;
}

/** Kernteams that meet on the day the named cases are on the agenda. */
const VAST = ['wijk-maasveld-kortland', 'wijk-maasveld-molenkwartier'];

export function maakBouw(): Bouw {
  const wijken = maakWijken();
  const perWijk = new Map(wijken.map((wijk) => [wijk.id, wijk]));
  const medewerkers = maakMedewerkers(wijken);
  const kernteams = maakKernteams(wijken, medewerkers);
  const perTeam = new Map(kernteams.map((team) => [team.id, team]));
  const overleggen = maakOverleggen(kernteams, VAST);
  const perKernteam = groepeer(overleggen);
  const perOverleg = new Map(overleggen.map((overleg) => [overleg.id, overleg]));
  const nummers = new Map<string, number>();

  return {
    wijken,
    medewerkers,
    kernteams,
    overleggen,
    vrijwilligers: maakVrijwilligers(wijken),
    wijk: (id) => perWijk.get(id) as Wijk,
    kernteamlid: (wijk, rol) =>
      (perTeam.get(kernteamVan(wijk)) as Kernteam).leden.find((lid) => lid.rol === rol)!.medewerker,
    kies: (organisatie, rol, t) =>
      t.pick(medewerkers.filter((m) => m.organisatie === organisatie && m.rollen.includes(rol))).id,
    kiesWijk: (gemeente, t) =>
      t.weighted(
        wijken.filter((w) => w.gemeente === gemeente && w.id !== KLEINE_KERN).map((w) => [w.id, w.inwoners] as const),
      ),
    regulier: (wijk, vanaf) => perKernteam.get(kernteamVan(wijk))!.find(({ datum }) => datum >= vanaf) as Overleg,
    tussentijds: (wijk, datum) => {
      const id = `overleg-${wijk.slice('wijk-'.length)}-${datum}-t`;
      const bestaand = perOverleg.get(id);
      if (bestaand) return bestaand;
      const aanleiding = 'Verhuizing vóór het volgende reguliere overleg';
      const overleg: Overleg = { id, kernteam: kernteamVan(wijk), datum, soort: 'TUSSENTIJDS', aanleiding };
      overleggen.push(overleg);
      perOverleg.set(id, overleg);
      return overleg;
    },
    overleg: (id) => perOverleg.get(id),
    huisnummer: (wijk) => {
      const nummer = (nummers.get(wijk) ?? toeval(`huisnummer/${wijk}`).int(1, 12)) + 1;
      nummers.set(wijk, nummer);
      return nummer;
    },
  };
}

function groepeer(overleggen: readonly Overleg[]): Map<string, Overleg[]> {
  const groepen = new Map<string, Overleg[]>();
  for (const overleg of overleggen) {
    const groep = groepen.get(overleg.kernteam);
    if (groep) groep.push(overleg);
    else groepen.set(overleg.kernteam, [overleg]);
  }
  return groepen;
}
