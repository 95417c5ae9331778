import { AANNAMES } from './aannames';
import { testnummers } from './bsn';
import { CASUSPERSOON } from './casus-recepten';
import { dagenTussen, PEILDATUM, plusDagen, plusMaanden } from './datum';
import { HERKOMSTEN, maakFamilienaam, maakNaam } from './namen';
import type { Lid, Recept } from './recept';
import { toeval, type Toeval } from './toeval';
import type { AandachtspuntSoort, Datum, Persoon } from './types';

/** Hands out the numbers that must be unique over the whole world. */
export interface Nummers {
  volgende(): { nummer: number; bsn: string };
}

export function maakNummers(): Nummers {
  const bsns = toeval('bsn').shuffle(testnummers());
  let nummer = 0;
  return {
    volgende: () => {
      const bsn = bsns[nummer];
      if (bsn === undefined) throw new Error('More people than test numbers');
      return { nummer: ++nummer, bsn };
    },
  };
}

/** The people of one household, as they are on paper: nothing has happened to them yet. */
export function maakPersonen(recept: Recept, huishouden: string, gekoppeld: Datum, nummers: Nummers): Persoon[] {
  const t = toeval(`personen/${recept.sleutel}`);
  const herkomst = recept.herkomst ?? t.weighted(AANNAMES.herkomst.waarde);
  const familie = maakFamilienaam(herkomst, t.int(1, 999), t);
  const geheim = recept.casus === undefined && t.chance(AANNAMES.geheimhouding.waarde);
  return recept.leden.map((lid, i) => {
    const casus = (CASUSPERSOON[recept.casus ?? ''] ?? 0) === i ? recept.casus : undefined;
    const persoon = maakPersoon(lid, herkomst, familie, gekoppeld, nummers, t);
    return { ...persoon, casus, gemeente: recept.gemeente, huishouden, geheimhouding: geheim };
  });
}

function maakPersoon(
  lid: Lid,
  herkomst: string,
  familie: string,
  gekoppeld: Datum,
  nummers: Nummers,
  t: Toeval,
): Omit<Persoon, 'gemeente' | 'huishouden' | 'geheimhouding'> {
  const { nummer, bsn } = nummers.volgende();
  const { land, nationaliteit, talen } = HERKOMSTEN[herkomst] as (typeof HERKOMSTEN)[string];
  const [moedertaal, voorkeurstaal] = t.weighted(
    talen.map(([moeder, voorkeur, gewicht]) => [[moeder, voorkeur], gewicht]),
  );
  const volwassen = lid.leeftijd >= 18;
  const nareiziger = lid.sinds !== undefined;
  const detail = nareiziger ? 'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER' : t.weighted(AANNAMES.doelgroep.waarde);
  const eersteJaar = dagenTussen(lid.sinds ?? gekoppeld, PEILDATUM) < 365;
  const vergund = plusDagen(gekoppeld, -t.int(7, 60));
  return {
    id: t.uuid(),
    naam: maakNaam(lid.geslacht, herkomst, familie, t),
    geboortedatum: plusDagen(plusMaanden(PEILDATUM, -12 * lid.leeftijd), -t.int(0, 364)),
    leeftijd: lid.leeftijd,
    volwassen,
    geslacht: lid.geslacht,
    nationaliteit,
    landVanHerkomst: land,
    moedertaal: moedertaal as string,
    voorkeurstaal: voorkeurstaal as string,
    tolkNodig: volwassen && t.chance(eersteJaar ? AANNAMES.tolkEersteJaar.waarde : AANNAMES.tolkLater.waarde),
    doelgroep: detail === 'ASIELSTATUSHOUDER' ? detail : 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
    doelgroepDetail: detail,
    verblijfstitel: {
      aanduiding: nareiziger ? 'Asiel bepaalde tijd (nareis)' : 'Asiel bepaalde tijd',
      datumIngang: vergund,
      datumEinde: plusMaanden(vergund, 60),
    },
    rol: lid.rol,
    sinds: lid.sinds ?? gekoppeld,
    bsn,
    vNummer: `0000${100_000 + nummer * 37}`,
    telefoonnummer: `06-00000${String(nummer % 1000).padStart(3, '0')}`,
    emailadres: `persoon${String(nummer).padStart(4, '0')}@example.org`,
    levensfase: 'GEKOPPELD',
    opleidingsniveau: volwassen ? t.weighted(AANNAMES.opleidingsniveau.waarde) : 'GEEN_BASISOPLEIDING',
    alfabetisering: volwassen ? t.weighted(AANNAMES.alfabetisering.waarde) : 'NVT',
    aandachtspunten: volwassen ? trekAandachtspunten(t) : [],
    pips: [],
    signalen: [],
  };
}

function trekAandachtspunten(t: Toeval): AandachtspuntSoort[] {
  const aantal = t.weighted(AANNAMES.aandachtspunten.waarde);
  return [...new Set(Array.from({ length: aantal }, () => t.weighted(AANNAMES.aandachtspuntSoort.waarde)))];
}
