import type { Wereld } from '@ketenhub/demo';
import { BEMIDDELINGSTATUSSEN, type BemiddelingStatusCode } from '../codes';
import { plusDagen } from '../datum';
import { welzijnVan } from '../toewijzing.seed';
import type { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';

const AANDEEL = 0.05;

const INSTEMMING: Record<BemiddelingStatusCode, boolean | null> = {
  AANGEMELD: null,
  INSTEMMING_GEVRAAGD: null,
  LOPEND: true,
  AFGEROND: true,
  NIET_DOORGEGAAN: false,
};

/** Of one in twenty households that moved in at least a month ago. */
export const buurtbemiddelingRows = (wereld: Wereld): BuurtbemiddelingEntity[] =>
  wereld.huishoudens.flatMap(({ id, gemeente, koppeling: { verhuisdOp } }) => {
    const t = wereld.toeval(`welzijn/buurtbemiddeling/${id}`);
    if (verhuisdOp === undefined || !t.chance(AANDEEL)) return [];
    const status = t.pick(BEMIDDELINGSTATUSSEN);
    const aangemeldOp = plusDagen(verhuisdOp, t.int(30, 200));
    if (aangemeldOp > wereld.peildatum) return [];
    return [
      {
        id: t.uuid(),
        huishouden: id,
        organisatie: welzijnVan(wereld, gemeente),
        aangemeldOp,
        wederzijdseInstemming: INSTEMMING[status],
        status,
      },
    ];
  });
