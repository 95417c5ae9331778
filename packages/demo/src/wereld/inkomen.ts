import { AANNAMES } from './aannames';
import type { Gezin } from './bouw';
import { dagenTussen, PEILDATUM, plusDagen, plusMaanden, voorbij } from './datum';
import type { Toeval } from './toeval';
import type { Bijstand, Datum, Ontzorging, Persoon, Plaatsing } from './types';

const MAATWERK = 'Regelt de vaste lasten aantoonbaar zelf; coach en persoon zijn het eens (Pw art. 56a).';

/** Bijstand, ontzorging and rent arrears of a household; the hoofdbewoner's name is on them. */
export function maakInkomen({ huishouden, personen }: Gezin, t: Toeval): void {
  const hoofd = personen[0] as Persoon;
  const verhuisd = huishouden.koppeling.verhuisdOp;
  if (verhuisd === undefined || !t.chance(AANNAMES.bijstand.waarde)) return;
  hoofd.bijstand = maakBijstand(verhuisd, personen.length, t);
  if (hoofd.bijstand.ingangsdatum === undefined) return;
  hoofd.ontzorging = maakOntzorging(hoofd.bijstand.ingangsdatum, t);
  maakAchterstand(hoofd.ontzorging, huishouden.plaatsingen.at(-1), t);
}

function maakBijstand(verhuisd: Datum, personen: number, t: Toeval): Bijstand {
  const aangevraagdOp = plusDagen(verhuisd, -t.int(0, 5));
  const besluit = plusDagen(aangevraagdOp, t.int(10, 40));
  const bijstand: Bijstand = { id: t.uuid(), aangevraagdOp, status: 'AANGEVRAAGD' };
  if (!voorbij(besluit)) return bijstand;
  const { kans, lening, basis, perPersoon } = AANNAMES.inrichting.waarde;
  const inrichting: Bijstand['inrichting'] = t.chance(kans)
    ? {
        id: t.uuid(),
        bedrag: basis + perPersoon * (personen - 1),
        vorm: t.chance(lening) ? 'LENING' : 'OM_NIET',
        datum: besluit,
      }
    : undefined;
  const maanden = Math.ceil(-Math.log(1 - t.next()) * AANNAMES.bijstandDuurMaanden.waarde);
  const einddatum = plusMaanden(verhuisd, Math.max(3, Math.min(120, maanden)));
  if (voorbij(einddatum)) return { ...bijstand, status: 'BEEINDIGD', ingangsdatum: verhuisd, einddatum, inrichting };
  return { ...bijstand, status: t.chance(0.02) ? 'GEBLOKKEERD' : 'TOEGEKEND', ingangsdatum: verhuisd, inrichting };
}

function maakOntzorging(start: Datum, t: Toeval): Ontzorging {
  const duur = t.weighted(AANNAMES.ontzorgingMaanden.waarde);
  const maanden = duur === 'ZES' ? 6 : duur === 'LANGER' ? t.int(7, 12) : t.int(3, 5);
  const einde = plusMaanden(start, maanden);
  return {
    id: t.uuid(),
    start,
    einddatum: voorbij(einde) ? einde : undefined,
    verlengd: duur === 'LANGER' && voorbij(plusMaanden(start, 6)),
    maatwerk: duur === 'KORTER' && voorbij(einde) ? MAATWERK : undefined,
  };
}

/** BR29: an early signal only after the steps of sociaal incasso, and never against the tenant's objection. */
function maakAchterstand({ einddatum }: Ontzorging, plaatsing: Plaatsing | undefined, t: Toeval): void {
  if (!einddatum || plaatsing?.status !== 'VERHUISD' || !t.chance(AANNAMES.huurachterstand.waarde)) return;
  const maanden = Math.min(t.int(1, 4), Math.floor(dagenTussen(einddatum, PEILDATUM) / 30));
  if (maanden < 1) return;
  const bezwaarHuurder = t.chance(AANNAMES.huurachterstandBezwaar.waarde);
  plaatsing.huurachterstand = {
    id: t.uuid(),
    bedrag: Math.round(plaatsing.huurprijs * maanden * 100) / 100,
    maanden,
    bezwaarHuurder,
    vroegsignaalOp: !bezwaarHuurder && maanden >= 3 ? plusDagen(PEILDATUM, -t.int(3, 20)) : undefined,
  };
}
