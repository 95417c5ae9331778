import type { Persoon, Plaatsing, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { WoningEntity } from '../woning/woning.entity';
import type { PlaatsingEntity } from './plaatsing.entity';

/** The dwelling by its id alone: that is all an insert needs. */
export type PlaatsingRij = Omit<PlaatsingEntity, 'woning' | 'bericht'> & { woning: Pick<WoningEntity, 'id'> };

const WEKEN_TOT_VERHUIZING = 3;

/** All placements of the world, refused offers and earlier homes too. */
export const plaatsingRijen = (wereld: Wereld): PlaatsingRij[] =>
  wereld.plaatsingen().map((plaatsing) => toRij(plaatsing, wereld));

function toRij(plaatsing: Plaatsing, wereld: Wereld): PlaatsingRij {
  const personen = wereld.huishouden(plaatsing.huishouden).leden.map((id) => wereld.persoon(id));
  return {
    id: plaatsing.id,
    organisatie: plaatsing.corporatie,
    huishouden: plaatsing.huishouden,
    woning: { id: plaatsing.woning },
    status: plaatsing.status,
    datumToewijzing: plaatsing.toewijzing,
    datumAanbod: plaatsing.aanbod,
    datumAanvaard: plaatsing.aanvaard ?? null,
    datumHuurcontract: plaatsing.huurcontract ?? null,
    datumSleuteloverdracht: plaatsing.sleutel ?? null,
    datumVerhuisd: plaatsing.verhuisd ?? null,
    verwachteAankomst: plaatsing.verhuisd ?? plusDagen(plaatsing.toewijzing, WEKEN_TOT_VERHUIZING * 7),
    woonconsulent: wereld.medewerker(plaatsing.woonconsulent).naam,
    woonbeperkingen: plaatsing.woonbeperkingen,
    huishoudgrootte: personen.length,
    taal: personen[0]!.voorkeurstaal,
    contactpersoonVwn: contactpersoon(personen, wereld),
  };
}

function contactpersoon(personen: readonly Persoon[], wereld: Wereld): string | null {
  const coordinator = personen.find(({ begeleiding }) => begeleiding !== undefined)?.begeleiding?.coordinator;
  return coordinator === undefined ? null : wereld.medewerker(coordinator).naam;
}
