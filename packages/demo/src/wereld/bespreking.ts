import { AANNAMES } from './aannames';
import type { Bouw, Gezin } from './bouw';
import { dag, dagenTussen, laatste, moment, PEILDATUM, plusDagen, voorbij } from './datum';
import { begeleidingVan, welzijnVan } from './organisaties';
import { kernteamVan } from './teams';
import type { Toeval } from './toeval';
import type { Bespreking, Datum, Flyeractie, Overleg, Plaatsing } from './types';

/** Message to the kernteam, its discussion and the flyer round of one placement. */
export function maakBespreking(bouw: Bouw, gezin: Gezin, plaatsing: Plaatsing, verhuizing: Datum, t: Toeval): void {
  const uitstel = t.chance(AANNAMES.berichtZelfdeDag.waarde) ? 0 : t.int(1, 5);
  const bericht = voorbij(plusDagen(plaatsing.toewijzing, uitstel))
    ? plusDagen(plaatsing.toewijzing, uitstel)
    : plaatsing.toewijzing;
  plaatsing.bericht = {
    id: t.uuid(),
    verzondenOp: moment(bericht, t.int(8, 15), t.int(0, 59)),
    kernteam: kernteamVan(plaatsing.wijk),
  };
  const tussentijds = gezin.recept.casus === undefined && t.chance(AANNAMES.overlegTussentijds.waarde);
  const overleg = tussentijds
    ? bouw.tussentijds(plaatsing.wijk, plusDagen(bericht, t.int(4, 10)))
    : bouw.regulier(plaatsing.wijk, plusDagen(bericht, 2));
  plaatsing.flyeractie = maakFlyeractie(gezin, plaatsing, bericht, overleg, t);
  plaatsing.bespreking = { id: t.uuid(), ...besprokenIn(overleg, plaatsing, verhuizing, t) };
}

/** Where the discussion stands, given the meeting it is on. */
export function besprokenIn(
  overleg: Overleg,
  { flyeractie }: Plaatsing,
  verhuizing: Datum,
  t: Toeval,
): Omit<Bespreking, 'id'> {
  if (!voorbij(overleg.datum)) return { overleg: overleg.id, status: 'GEAGENDEERD' };
  const klaar = flyeractie?.uitgevoerdOp !== undefined || flyeractie?.status === 'GEANNULEERD';
  const lang = dagenTussen(overleg.datum, PEILDATUM) > 90;
  const status = lang || (klaar && voorbij(verhuizing)) ? 'AFGEROND' : t.chance(0.2) ? 'BESPROKEN' : 'INZET_BEPAALD';
  return { overleg: overleg.id, status, aanwezigVwn: t.chance(AANNAMES.vwnAanwezig.waarde) };
}

function maakFlyeractie(gezin: Gezin, plaatsing: Plaatsing, bericht: Datum, overleg: Overleg, t: Toeval): Flyeractie {
  const bekend = bericht;
  const actie: Flyeractie = {
    id: t.uuid(),
    bekendBijVwnOp: bekend,
    uiterlijkPlannenOp: plusDagen(bekend, 7),
    status: 'TE_PLANNEN',
    ...trekOrganisaties(plaatsing, t),
  };
  // BR31: no round in the street of someone whose address is secret.
  if (gezin.personen.some(({ geheimhouding }) => geheimhouding)) return { ...actie, status: 'GEANNULEERD' };
  const gepland = plusDagen(bekend, t.chance(AANNAMES.flyerOpTijd.waarde) ? t.int(1, 7) : t.int(8, 21));
  if (!voorbij(gepland)) return actie;
  if (!t.chance(AANNAMES.flyerGedaan.waarde)) return { ...actie, geplandOp: gepland, status: 'GEANNULEERD' };
  const uitgevoerd = plusDagen(laatste(gepland, overleg.datum), t.int(2, 12));
  if (!voorbij(uitgevoerd)) return { ...actie, geplandOp: gepland, status: 'GEPLAND' };
  const teruggekoppeld = dagenTussen(uitgevoerd, PEILDATUM) > 7 && t.chance(0.85);
  return {
    ...actie,
    geplandOp: gepland,
    uitgevoerdOp: uitgevoerd,
    status: teruggekoppeld ? 'TERUGGEKOPPELD' : 'UITGEVOERD',
  };
}

/** BR15: two of the three, or one with WERKDRUK. Where welzijn performs the begeleiding there are only two. */
function trekOrganisaties(
  { gemeente, corporatie }: Plaatsing,
  t: Toeval,
): Pick<Flyeractie, 'organisaties' | 'afwijkingReden'> {
  const mogelijk = [...new Set([begeleidingVan(gemeente), corporatie, welzijnVan(gemeente)])];
  const aantal = t.weighted(AANNAMES.flyerOrganisaties.waarde);
  const organisaties = [mogelijk[0] as string, ...t.sample(mogelijk.slice(1), aantal - 1)];
  return organisaties.length === 1 ? { organisaties, afwijkingReden: 'WERKDRUK' } : { organisaties };
}

/** Day of the message to the kernteam. */
export const berichtDag = ({ bericht, toewijzing }: Plaatsing): Datum =>
  bericht ? dag(bericht.verzondenOp) : toewijzing;
