import type { Huishouden, Persoon, Wereld } from '@ketenhub/demo';
import { gemeenteorganisatie } from '../bron.seed';
import type { StatushouderEntity } from './statushouder.entity';

export const statushouderRijen = (wereld: Wereld): StatushouderEntity[] =>
  wereld.personen.map((persoon) => ({
    id: persoon.id,
    organisatie: gemeenteorganisatie(wereld, persoon.gemeente),
    gemeente: persoon.gemeente,
    voornamen: persoon.naam.voornamen,
    voorletters: persoon.naam.voorletters,
    voorvoegsel: persoon.naam.voorvoegsel ?? null,
    geslachtsnaam: persoon.naam.geslachtsnaam,
    geboortedatum: persoon.geboortedatum,
    geslacht: persoon.geslacht,
    telefoonnummer: persoon.telefoonnummer,
    emailadres: persoon.emailadres,
    voorkeurstaal: persoon.voorkeurstaal,
    tolkNodig: persoon.tolkNodig,
    nationaliteiten: [persoon.nationaliteit],
    landVanHerkomst: persoon.landVanHerkomst,
    moedertaal: persoon.moedertaal,
    verblijfstitel: persoon.verblijfstitel.aanduiding,
    verblijfstitelIngang: persoon.verblijfstitel.datumIngang,
    verblijfstitelEinde: persoon.verblijfstitel.datumEinde,
    ...verblijfplaats(wereld, wereld.huishouden(persoon.huishouden)),
    geheimhouding: persoon.geheimhouding,
    doelgroep: persoon.doelgroep,
    doelgroepDetail: persoon.doelgroepDetail,
    ...inburgeringsplicht(persoon),
    levensfase: persoon.levensfase,
  }));

/** The dwelling where the household lives, or the azc where it waits; that address does not exist. */
function verblijfplaats(wereld: Wereld, { id, plaatsingen }: Huishouden) {
  const huis = plaatsingen.filter(({ status, einde }) => status === 'VERHUISD' && einde === undefined).at(-1);
  if (huis !== undefined) return { soortVerblijf: 'WONING' as const, ...huis.adres };
  const t = wereld.toeval(`gemeente/verblijfplaats/${id}`);
  return {
    soortVerblijf: t.weighted([
      ['AZC', 85],
      ['OPVANG', 15],
    ] as const),
    straat: t.pick(['Opvanglaan', 'Wachtweg', 'Paviljoenpad']),
    huisnummer: String(t.int(1, 60)),
    postcode: '8999 SA',
    woonplaats: t.pick(['Oefenstad', 'Proefdam']),
  };
}

function inburgeringsplicht({ inburgering, overledenOp, volwassen }: Persoon) {
  const plichtig = inburgering !== undefined && overledenOp === undefined;
  return {
    plichtig,
    plichtVanaf: inburgering?.kennisgeving ?? null,
    kennisgeving: inburgering?.kennisgeving ?? null,
    redenGeenPlicht: plichtig ? null : overledenOp ? ('OVERLIJDEN' as const) : volwassen ? null : ('OVERIG' as const),
  };
}
