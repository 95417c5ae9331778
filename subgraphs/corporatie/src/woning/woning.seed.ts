import type { Plaatsing, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { WoningEntity } from './woning.entity';
import { WONING_SOORTEN, WOONBEPERKINGEN } from './woning-codes';

/** The dwellings of all placements, and some that stand free. */
export function woningRijen(wereld: Wereld): WoningEntity[] {
  return [...wereld.huishoudens.flatMap(({ plaatsingen }) => plaatsingen.map(bewoond)), ...vrijeWoningen(wereld)];
}

/** The day the household left this dwelling for a later one; undefined while it lives there or is still to come. */
export const vertrokkenOp = (plaatsing: Plaatsing, alle: readonly Plaatsing[]): string | undefined =>
  alle.slice(alle.indexOf(plaatsing) + 1).find(({ verhuisd }) => verhuisd !== undefined)?.verhuisd;

function bewoond(plaatsing: Plaatsing, _index: number, alle: readonly Plaatsing[]): WoningEntity {
  const vrij = plaatsing.status === 'GEWEIGERD' || vertrokkenOp(plaatsing, alle) !== undefined;
  return {
    id: plaatsing.woning,
    organisatie: plaatsing.corporatie,
    huishouden: vrij ? null : plaatsing.huishouden,
    wijk: plaatsing.wijk,
    ...plaatsing.adres,
    soort: plaatsing.soort,
    kamers: plaatsing.kamers,
    oppervlakte: plaatsing.oppervlakte,
    aanpassingen: plaatsing.woonbeperkingen,
    beschikbaarPer: plaatsing.aanbod,
    huurprijs: plaatsing.huurprijs,
  };
}

function vrijeWoningen(wereld: Wereld): WoningEntity[] {
  const aantal = wereld.profiel === 'vol' ? 2 : 1;
  return wereld.wijken.flatMap((wijk) => {
    const t = wereld.toeval(`corporatie/vrij/${wijk.id}`);
    const corporaties = wereld.organisaties.filter((o) => o.soort === 'CORPORATIE' && o.gemeente === wijk.gemeente);
    const gemeente = wereld.gemeenten.find(({ code }) => code === wijk.gemeente)!;
    return Array.from({ length: aantal }, (_, i): WoningEntity => {
      const kamers = t.int(2, 5);
      return {
        id: t.uuid(),
        organisatie: t.pick(corporaties).id,
        huishouden: null,
        wijk: wijk.id,
        straat: t.pick(wijk.straten),
        huisnummer: String(900 + i),
        postcode: `${wijk.postcode} ${t.pick(['SA', 'SD', 'SS'])}`,
        woonplaats: wijk.soort === 'WIJK' ? gemeente.naam : wijk.naam,
        soort: t.pick(WONING_SOORTEN),
        kamers,
        oppervlakte: 18 + kamers * t.int(13, 19),
        aanpassingen: t.chance(0.2) ? [t.pick(WOONBEPERKINGEN)] : [],
        beschikbaarPer: plusDagen(wereld.peildatum, t.int(-20, 60)),
        huurprijs: Math.round((430 + kamers * 55 + t.int(0, 90)) * 100) / 100,
      };
    });
  });
}
