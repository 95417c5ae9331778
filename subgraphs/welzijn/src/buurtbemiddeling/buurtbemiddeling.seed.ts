import type { Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { BEMIDDELINGSTATUSSEN, type BemiddelingStatusCode } from '../codes';
import { welzijnVan } from '../toewijzing.seed';
import type { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';

const AANDEEL = 0.7;

const INSTEMMING: Record<BemiddelingStatusCode, boolean | null> = {
  AANGEMELD: null,
  INSTEMMING_GEVRAAGD: null,
  LOPEND: true,
  AFGEROND: true,
  NIET_DOORGEGAAN: false,
};

/** After most signals of nuisance. */
export const buurtbemiddelingRows = (wereld: Wereld): BuurtbemiddelingEntity[] =>
  wereld.personen.flatMap(({ huishouden, gemeente, signalen }) =>
    signalen
      .filter(({ classificatie }) => classificatie === 'OVERLAST')
      .flatMap(({ id, datum }) => {
        const t = wereld.toeval(`welzijn/buurtbemiddeling/${id}`);
        const aangemeldOp = plusDagen(datum, t.int(3, 21));
        if (aangemeldOp > wereld.peildatum || !t.chance(AANDEEL)) return [];
        const status = t.pick(BEMIDDELINGSTATUSSEN);
        return [
          {
            id: t.uuid(),
            huishouden,
            organisatie: welzijnVan(wereld, gemeente),
            aangemeldOp,
            wederzijdseInstemming: INSTEMMING[status],
            status,
          },
        ];
      }),
  );
