import { AANNAMES } from './aannames';
import type { Gezin } from './bouw';
import { dagenTussen, laatste, PEILDATUM, plusDagen } from './datum';
import type { Toeval } from './toeval';
import type { Datum, Persoon, Signaal, SoortOnderwijs } from './types';

/** Signals about an adult who is housed, in both directions (BR21). */
export function maakSignalen(gezin: Gezin, persoon: Persoon, t: Toeval): Signaal[] {
  const { verhuisdOp } = gezin.huishouden.koppeling;
  const begeleider = persoon.begeleiding?.begeleider;
  if (verhuisdOp === undefined || begeleider === undefined) return [];
  const vanaf = laatste(verhuisdOp, persoon.sinds);
  const dagen = dagenTussen(vanaf, PEILDATUM);
  if (dagen < 10 || !t.chance((AANNAMES.signalenPerJaar.waarde * dagen) / 365)) return [];
  const datum = plusDagen(vanaf, t.int(5, dagen - 3));
  return [maakSignaal(datum, begeleider, t.weighted(AANNAMES.signaalSoort.waarde), t)];
}

export function maakSignaal(datum: Datum, melder: string, classificatie: Signaal['classificatie'], t: Toeval): Signaal {
  const richting = t.chance(AANNAMES.signaalVanPersoon.waarde) ? 'PERSOON_NAAR_OMGEVING' : 'OMGEVING_NAAR_PERSOON';
  const signaal: Signaal = { id: t.uuid(), datum, richting, classificatie, melder };
  if (classificatie !== 'INCIDENT') return signaal;
  const dagen = t.chance(AANNAMES.politiemeldingBinnenDag.waarde) ? t.int(0, 1) : t.int(2, 3);
  return {
    ...signaal,
    incident: {
      id: t.uuid(),
      soort: t.pick(['BEDREIGING', 'VERNIELING', 'GEWELD', 'DISCRIMINATIE', 'DIEFSTAL', 'OVERLAST_ERNSTIG', 'OVERIG']),
      politiemelding: plusDagen(datum, dagen),
    },
  };
}

const SCHOLEN: Record<SoortOnderwijs, string[]> = {
  PEUTEROPVANG: ['Peuterplek De Schets'],
  VVE: ['Voorschool De Proeftuin'],
  NT2_SCHAKELKLAS: ['Schakelklas Het Voorbeeld'],
  BASISONDERWIJS: ['Basisschool De Maquette', 'Basisschool Het Model'],
  ISK: ['ISK Demoland'],
  VO: ['Testcollege', 'Lyceum Het Concept'],
};

/** School of a child that lives in the gemeente. */
export function maakOnderwijs({ huishouden }: Gezin, kind: Persoon, t: Toeval): Persoon['onderwijs'] {
  const { verhuisdOp } = huishouden.koppeling;
  if (verhuisdOp === undefined || kind.leeftijd < 2) return undefined;
  const startdatum = plusDagen(laatste(verhuisdOp, kind.sinds), t.int(5, 40));
  if (startdatum > PEILDATUM) return undefined;
  const nieuw = dagenTussen(startdatum, PEILDATUM) < 400;
  const soort = soortOnderwijs(kind.leeftijd, nieuw, t);
  return { id: t.uuid(), soort, school: t.pick(SCHOLEN[soort]), leerlingenvervoer: t.chance(0.2), startdatum };
}

function soortOnderwijs(leeftijd: number, nieuw: boolean, t: Toeval): SoortOnderwijs {
  if (leeftijd < 4) return t.chance(0.6) ? 'VVE' : 'PEUTEROPVANG';
  if (leeftijd < 12) return nieuw && t.chance(0.6) ? 'NT2_SCHAKELKLAS' : 'BASISONDERWIJS';
  return nieuw ? 'ISK' : 'VO';
}
