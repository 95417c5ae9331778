import { AANNAMES } from './aannames';
import type { Bouw, Gezin } from './bouw';
import { maakBespreking } from './bespreking';
import { laatste, PEILDATUM, plusDagen, voorbij } from './datum';
import { corporatieVan } from './medewerkers';
import type { Toeval } from './toeval';
import type { Datum, Koppeling, Plaatsing, Woonbeperking } from './types';

/** When the home became known and when they moved, or will: the rest of a placement follows. */
export interface Plaatsingsplan {
  wijk: string;
  bekend: Datum;
  verhuizing: Datum;
  soort?: Plaatsing['soort'];
}

/** Coupling and placement of a household, from the day it moved (housed) or was coupled (waiting). */
export function maakWonen(bouw: Bouw, gezin: Gezin, t: Toeval): void {
  const { recept, huishouden } = gezin;
  const zoek = 7 * Math.min(70, Math.max(2, t.lognormal(AANNAMES.zoektijdWeken.waarde.mediaan, 0.79)));
  const verhuis = 7 * Math.min(9, Math.max(1.5, t.lognormal(AANNAMES.verhuistijdWeken.waarde.mediaan, 0.4)));
  const { gekoppeld, bekend, verhuizing } = recept.gekoppeld
    ? wachtend(recept.gekoppeld, verhuis, t)
    : gehuisvest(recept.verhuisd as Datum, zoek, verhuis);
  const wijk = recept.wijk ?? bouw.kiesWijk(recept.gemeente, t);
  const anderhalveMaandEerder = plusDagen(bekend, -42);
  if (recept.casus === undefined && anderhalveMaandEerder > gekoppeld && t.chance(AANNAMES.aanbodGeweigerd.waarde)) {
    huishouden.plaatsingen.push(geweigerd(bouw, gezin, { wijk, bekend: anderhalveMaandEerder, verhuizing }, t));
  }
  if (voorbij(bekend)) huishouden.plaatsingen.push(maakPlaatsing(bouw, gezin, { wijk, bekend, verhuizing }, t));
  huishouden.koppeling = {
    ...huishouden.koppeling,
    datum: gekoppeld,
    woningBekendOp: voorbij(bekend) ? bekend : undefined,
    verhuisdOp: voorbij(verhuizing) ? verhuizing : undefined,
    status: koppelingStatus(gekoppeld, bekend, verhuizing),
  };
}

interface Verloop {
  gekoppeld: Datum;
  bekend: Datum;
  verhuizing: Datum;
}

function gehuisvest(verhuizing: Datum, zoek: number, verhuis: number): Verloop {
  return { gekoppeld: plusDagen(verhuizing, -zoek - verhuis), bekend: plusDagen(verhuizing, -verhuis), verhuizing };
}

/** Not moved yet; for some the home is already known. */
function wachtend(gekoppeld: Datum, verhuis: number, t: Toeval): Verloop {
  const gevonden = laatste(plusDagen(gekoppeld, 3), plusDagen(PEILDATUM, -t.int(0, 12)));
  const bekend = t.chance(AANNAMES.woningAlBekend.waarde) ? gevonden : plusDagen(PEILDATUM, t.int(5, 100));
  return { gekoppeld, bekend, verhuizing: laatste(plusDagen(bekend, verhuis), plusDagen(PEILDATUM, t.int(4, 15))) };
}

function koppelingStatus(gekoppeld: Datum, bekend: Datum, verhuizing: Datum): Koppeling['status'] {
  if (voorbij(verhuizing)) return 'VERHUISD';
  if (voorbij(bekend)) return 'WONING_GEVONDEN';
  return plusDagen(gekoppeld, 14) > PEILDATUM ? 'GEKOPPELD' : 'WONING_GEZOCHT';
}

/** A placement with its message, discussion and flyer round, as far as they lie before the peildatum. */
export function maakPlaatsing(bouw: Bouw, gezin: Gezin, plan: Plaatsingsplan, t: Toeval): Plaatsing {
  const plaatsing = maakAanbod(bouw, gezin, plan, t);
  const stappen = {
    aanvaard: plusDagen(plaatsing.aanbod, t.int(2, 5)),
    huurcontract: plusDagen(plan.verhuizing, -t.int(6, 8)),
    sleutel: plusDagen(plan.verhuizing, -t.int(2, 4)),
    verhuisd: plan.verhuizing,
  };
  const namen = ['aanvaard', 'huurcontract', 'sleutel', 'verhuisd'] as const;
  const statussen = ['AANVAARD', 'HUURCONTRACT', 'SLEUTEL', 'VERHUISD'] as const;
  namen.forEach((naam, i) => {
    if (!voorbij(stappen[naam])) return;
    plaatsing[naam] = stappen[naam];
    plaatsing.status = statussen[i] as Plaatsing['status'];
  });
  maakBespreking(bouw, gezin, plaatsing, plan.verhuizing, t);
  return plaatsing;
}

function geweigerd(bouw: Bouw, gezin: Gezin, plan: Plaatsingsplan, t: Toeval): Plaatsing {
  return { ...maakAanbod(bouw, gezin, plan, t), status: 'GEWEIGERD' };
}

function maakAanbod(bouw: Bouw, gezin: Gezin, { wijk: id, bekend, soort }: Plaatsingsplan, t: Toeval): Plaatsing {
  const wijk = bouw.wijk(id);
  const aantal = gezin.personen.length;
  const kamers = Math.min(6, 1 + aantal + t.int(0, 1));
  const plaats = wijk.soort === 'WIJK' ? 'Maasveld' : wijk.naam;
  return {
    id: t.uuid(),
    huishouden: gezin.huishouden.id,
    woning: t.uuid(),
    gemeente: wijk.gemeente,
    wijk: id,
    corporatie: corporatieVan(wijk, bouw.wijken),
    woonconsulent: bouw.kernteamlid(id, 'WOONCONSULENT'),
    status: 'AANGEBODEN',
    toewijzing: bekend,
    aanbod: bekend,
    adres: {
      straat: t.pick(wijk.straten),
      huisnummer: String(bouw.huisnummer(id)),
      postcode: `${wijk.postcode} ${t.pick(['SA', 'SD', 'SS'])}`,
      woonplaats: plaats,
    },
    soort:
      soort ??
      t.weighted([
        ['ZELFSTANDIG', 78],
        ['GEDEELD', aantal === 1 ? 8 : 0],
        ['FLEXWONING', aantal < 3 ? 9 : 2],
        ['TIJDELIJK', 5],
      ]),
    kamers,
    oppervlakte: 18 + kamers * t.int(13, 19),
    huurprijs: Math.round((430 + kamers * 55 + t.int(0, 90)) * 100 + t.int(0, 99)) / 100,
    woonbeperkingen: trekBeperkingen(gezin, t),
  };
}

function trekBeperkingen({ personen }: Gezin, t: Toeval): Woonbeperking[] {
  const lichamelijk = personen.some(({ aandachtspunten }) => aandachtspunten.includes('LICHAMELIJKE_GEZONDHEID'));
  if (!t.chance(lichamelijk ? 0.6 : AANNAMES.woonbeperking.waarde / 2)) return [];
  return [t.pick(['GELIJKVLOERS', 'ROLSTOELTOEGANKELIJK', 'LIFT', 'RUSTIGE_OMGEVING'])];
}
