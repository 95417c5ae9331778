import { AANNAMES } from './aannames';
import type { Bouw, Gezin } from './bouw';
import { dagenTussen, laatste, PEILDATUM, plusDagen, plusMaanden, voorbij } from './datum';
import { begeleidingVan, gemeenteVan, welzijnVan } from './organisaties';
import type { Toeval } from './toeval';
import type { Begeleiding, Datum, Maatje, Ondersteuning, Persoon } from './types';

/** The begeleider and coordinator of a household. */
export interface Begeleiders {
  begeleider: string;
  coordinator: string;
}

export function kiesBegeleiders(bouw: Bouw, { recept }: Gezin, t: Toeval): Begeleiders {
  const organisatie = begeleidingVan(recept.gemeente);
  return {
    begeleider: bouw.kies(organisatie, 'BEGELEIDER', t),
    coordinator: bouw.kies(organisatie, 'COORDINATOR_BEGELEIDING', t),
  };
}

export function maakBegeleiding(gezin: Gezin, persoon: Persoon, begeleiders: Begeleiders, t: Toeval): Begeleiding {
  const { koppeling } = gezin.huishouden;
  const nareiziger = persoon.sinds > koppeling.datum;
  const start = plusDagen(nareiziger ? persoon.sinds : koppeling.datum, nareiziger ? 1 : t.int(3, 10));
  const gevestigd = nareiziger ? persoon.sinds : koppeling.verhuisdOp;
  const einde = gevestigd && plusMaanden(gevestigd, 24);
  const begeleiding: Begeleiding = {
    id: t.uuid(),
    organisatie: begeleidingVan(gezin.recept.gemeente),
    ...begeleiders,
    start: voorbij(start) ? start : PEILDATUM,
    aanleiding: nareiziger ? 'VESTIGING' : t.chance(0.8) ? 'KOPPELING' : 'PLAATSING',
    eindeRegulier: einde,
    status: begeleidingStatus(gevestigd, einde, t),
    zwaarte: t.weighted(AANNAMES.zwaarte.waarde),
  };
  return begeleiding.status === 'AANGEMELD' ? { ...begeleiding, begeleider: undefined } : begeleiding;
}

function begeleidingStatus(gevestigd: Datum | undefined, einde: Datum | undefined, t: Toeval): Begeleiding['status'] {
  if (gevestigd === undefined) return t.chance(0.3) ? 'AANGEMELD' : 'INTAKE';
  if (voorbij(einde)) return t.chance(0.04) ? 'VOORTIJDIG_BEEINDIGD' : 'AFGEROND';
  return t.chance(AANNAMES.opgeschaald.waarde) ? 'OPGESCHAALD' : 'LOPEND';
}

/** Help of the sociaal team, a maatje, an evaluation, an activity: what an adult may have once housed. */
export function maakOndersteuning(bouw: Bouw, gezin: Gezin, persoon: Persoon, t: Toeval): void {
  const { verhuisdOp } = gezin.huishouden.koppeling;
  if (verhuisdOp === undefined || persoon.begeleiding === undefined) return;
  const vanaf = laatste(verhuisdOp, persoon.sinds);
  const dagen = dagenTussen(vanaf, PEILDATUM);
  const wijk = gezin.huishouden.plaatsingen.at(-1)?.wijk;
  if (dagen < 21 || wijk === undefined) return;
  if (t.chance(AANNAMES.sociaalTeam.waarde)) {
    persoon.sociaalTeam = maakSociaalTeam(bouw, gezin, wijk, plusDagen(vanaf, t.int(14, dagen)), t);
  }
  if (t.chance(AANNAMES.maatje.waarde.kans)) {
    persoon.maatje = maakMaatje(bouw, gezin, plusDagen(vanaf, t.int(7, Math.min(dagen, 240))), t);
  }
  if (dagen > 180 && t.chance(AANNAMES.evaluatie.waarde)) {
    const { gemiddelde, sd } = AANNAMES.oordeel.waarde;
    persoon.evaluatie = {
      id: t.uuid(),
      datum: plusDagen(vanaf, t.int(170, dagen)),
      oordeel: Math.min(10, Math.max(1, Math.round(t.normal(gemiddelde, sd)))),
      hindernissen: t.sample(
        ['TAAL', 'WACHTTIJD', 'WONEN', 'WERK', 'GELD', 'GEZINSHERENIGING', 'EENZAAMHEID'],
        t.int(0, 3),
      ),
    };
  }
  if (dagen > 60 && t.chance(AANNAMES.participatie.waarde)) persoon.participatie = maakDeelname(gezin, vanaf, dagen, t);
}

export function maakSociaalTeam(bouw: Bouw, gezin: Gezin, wijk: string, start: Datum, t: Toeval): Ondersteuning {
  const gemeente = gezin.recept.gemeente;
  const welzijn = welzijnVan(gemeente);
  const hulpvraag = t.pick(['SOCIAAL_NETWERK', 'OPVOEDING', 'ADMINISTRATIE', 'DAGINVULLING', 'ZORG']);
  const zorg = hulpvraag === 'ZORG';
  return {
    id: t.uuid(),
    wijk,
    organisatie: welzijn,
    contactpersoon: bouw.kernteamlid(wijk, 'SOCIAAL_WERKER'),
    aanmelder: t.chance(0.6) && begeleidingVan(gemeente) !== welzijn ? begeleidingVan(gemeente) : gemeenteVan(gemeente),
    start,
    status:
      dagenTussen(start, PEILDATUM) > 240 ? 'AFGEROND' : dagenTussen(start, PEILDATUM) > 14 ? 'LOPEND' : 'AANGEMELD',
    hulpvraag,
    wmo: zorg || undefined,
    wijkverpleegkundige: zorg && t.chance(0.4) ? bouw.kies(welzijn, 'WIJKVERPLEEGKUNDIGE', t) : undefined,
  };
}

function maakMaatje(bouw: Bouw, { recept }: Gezin, voorgesteldOp: Datum, t: Toeval): Maatje {
  const organisaties = [begeleidingVan(recept.gemeente), welzijnVan(recept.gemeente)];
  const beschikbaar = bouw.vrijwilligers.filter(
    ({ organisatie, toestemmingDelenMetVwn }) =>
      organisatie === organisaties[0] || (organisatie === organisaties[1] && toestemmingDelenMetVwn),
  );
  const { id, pool } = t.pick(beschikbaar);
  const kennismakingOp = plusDagen(voorgesteldOp, t.int(7, 21));
  const actiefSinds = plusDagen(kennismakingOp, t.int(7, 28));
  const beeindigdOp = plusDagen(actiefSinds, 30 * Math.max(1, t.lognormal(AANNAMES.maatje.waarde.actiefMaanden, 0.5)));
  const maatje: Maatje = { id: t.uuid(), vrijwilliger: id, poule: pool, status: 'VOORGESTELD', voorgesteldOp };
  if (voorbij(kennismakingOp)) Object.assign(maatje, { kennismakingOp, status: 'KENNISMAKING' });
  if (voorbij(actiefSinds)) Object.assign(maatje, { actiefSinds, status: 'ACTIEF' });
  if (voorbij(beeindigdOp)) Object.assign(maatje, { beeindigdOp, status: 'BEEINDIGD' });
  return maatje;
}

function maakDeelname({ recept }: Gezin, vanaf: Datum, dagen: number, t: Toeval): NonNullable<Persoon['participatie']> {
  const sinds = plusDagen(vanaf, t.int(30, dagen));
  const tot = plusDagen(sinds, t.int(60, 500));
  return {
    id: t.uuid(),
    soort: t.pick(['TAAL', 'SPORT', 'CULTUUR', 'BUURT', 'VRIJWILLIGERSWERK', 'DAGINVULLING']),
    organisatie: welzijnVan(recept.gemeente),
    sinds,
    tot: voorbij(tot) ? tot : undefined,
    uren: t.int(1, 12),
  };
}
