import type { Rol } from '@ketenhub/schema';
import { plusDagen } from './datum';
import { toeval } from './toeval';
import { corporatieVan } from './medewerkers';
import { gemeenteVan, politieVan, welzijnVan } from './organisaties';
import type { Datum, Kernteam, Medewerker, Overleg, SociaalTeam, Teamlid, Wijk } from './types';

const CYCLUS = 42;
/** First and last day with a regular meeting; the last lies after the peildatum. */
const BEGIN = '2023-07-03';
const EINDE = '2027-03-31';
/** The kernteam of P01 and P02 meets on this day; its cycle is counted from here. */
export const EERSTVOLGEND: Datum = '2026-12-02';

export const kernteamVan = (wijk: string) => wijk.replace('wijk-', 'kernteam-');

function zoekLid(medewerkers: readonly Medewerker[], organisatie: string, rol: Rol, wijk: Wijk): Teamlid {
  const lid = medewerkers.find(
    (m) => m.organisatie === organisatie && m.rollen.includes(rol) && (!m.wijken || m.wijken.includes(wijk.id)),
  );
  if (!lid) throw new Error(`No ${rol} of ${organisatie} for ${wijk.id}`);
  return { medewerker: lid.id, rol, organisatie };
}

export function maakKernteams(wijken: readonly Wijk[], medewerkers: readonly Medewerker[]): Kernteam[] {
  return wijken.map((wijk) => ({
    id: kernteamVan(wijk.id),
    wijk: wijk.id,
    cyclusWeken: CYCLUS / 7,
    leden: [
      zoekLid(medewerkers, politieVan(wijk.gemeente), 'POLITIE_KERNTEAM', wijk),
      zoekLid(medewerkers, welzijnVan(wijk.gemeente), 'SOCIAAL_WERKER', wijk),
      zoekLid(medewerkers, corporatieVan(wijk, wijken), 'WOONCONSULENT', wijk),
      zoekLid(medewerkers, gemeenteVan(wijk.gemeente), 'WIJKCOORDINATOR', wijk),
      zoekLid(medewerkers, gemeenteVan(wijk.gemeente), 'GEBIEDSBEHEERDER', wijk),
    ],
  }));
}

export function maakSociaalTeams(wijken: readonly Wijk[], medewerkers: readonly Medewerker[]): SociaalTeam[] {
  return wijken.map((wijk) => ({
    id: wijk.id.replace('wijk-', 'sociaal-team-'),
    wijk: wijk.id,
    leden: [
      zoekLid(medewerkers, welzijnVan(wijk.gemeente), 'SOCIAAL_WERKER', wijk),
      zoekLid(medewerkers, gemeenteVan(wijk.gemeente), 'WMO_CONSULENT', wijk),
      zoekLid(medewerkers, welzijnVan(wijk.gemeente), 'WIJKVERPLEEGKUNDIGE', wijk),
    ],
  }));
}

/** Every six weeks per kernteam, from before the first placement until after the peildatum. */
export function maakOverleggen(kernteams: readonly Kernteam[], vast: readonly string[]): Overleg[] {
  return kernteams.flatMap(({ id, wijk }) => {
    const overleggen: Overleg[] = [];
    for (let datum = eersteOverleg(id, vast.includes(wijk)); datum <= EINDE; datum = plusDagen(datum, CYCLUS)) {
      overleggen.push({
        id: `overleg-${id.slice('kernteam-'.length)}-${datum}`,
        kernteam: id,
        datum,
        soort: 'REGULIER',
      });
    }
    return overleggen;
  });
}

function eersteOverleg(kernteam: string, vast: boolean): Datum {
  if (!vast)
    return plusDagen(BEGIN, toeval(`overleg/${kernteam}`).int(0, 5) * 7 + toeval(`weekdag/${kernteam}`).int(1, 3));
  let datum = EERSTVOLGEND;
  while (datum >= plusDagen(BEGIN, CYCLUS)) datum = plusDagen(datum, -CYCLUS);
  return datum;
}
