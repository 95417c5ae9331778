import type { Gemeentecode, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { gemeenteOp, gemeenteorganisatie, uiterlijkVandaag } from '../bron.seed';
import type { KoppelingEntity } from './koppeling.entity';

const REGIEVOERDER: Record<Gemeentecode, string> = {
  '9901': 'COA, regio Zuid',
  '9902': 'COA, regio Midden',
  '9903': 'COA, regio Oost',
};

/** Held by the gemeente that the household was coupled to, wherever it went afterwards. */
export const koppelingRijen = (wereld: Wereld): KoppelingEntity[] =>
  wereld.huishoudens.map(({ id, leden, koppeling }) => {
    const gemeente = gemeenteOp(wereld.persoon(leden[0]!), koppeling.datum);
    const dagen = wereld.toeval(`gemeente/koppeling/${koppeling.id}`).int(0, 6);
    return {
      id: koppeling.id,
      huishouden: id,
      organisatie: gemeenteorganisatie(wereld, gemeente),
      gemeente,
      datumKoppeling: koppeling.datum,
      regievoerder: REGIEVOERDER[gemeente],
      informatieprofielOntvangenOp: uiterlijkVandaag(wereld, plusDagen(koppeling.datum, dagen)),
      status: koppeling.status,
    };
  });
