import type { Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { BEMIDDELINGSTATUSSEN, type BemiddelingStatusCode } from '../codes';
import type { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';

const AANDEEL = 0.7;

const INSTEMMING: Record<BemiddelingStatusCode, boolean | null> = {
  AANGEMELD: null,
  INSTEMMING_GEVRAAGD: null,
  LOPEND: true,
  AFGEROND: true,
  NIET_DOORGEGAAN: false,
};

/** After most signals of nuisance; of a named case after each, and under way. */
export const buurtbemiddelingRows = (wereld: Wereld): BuurtbemiddelingEntity[] =>
  wereld.personen.flatMap(({ casus, huishouden, gemeente, signalen }) =>
    signalen
      .filter(({ classificatie }) => classificatie === 'OVERLAST')
      .flatMap(({ id, datum }) => {
        const t = wereld.toeval(`welzijn/buurtbemiddeling/${id}`);
        const aangemeldOp = plusDagen(datum, t.int(3, 21));
        if (aangemeldOp > wereld.peildatum || !(casus ?? t.chance(AANDEEL))) return [];
        const status = casus ? 'LOPEND' : t.pick(BEMIDDELINGSTATUSSEN);
        return [
          {
            id: t.uuid(),
            huishouden,
            organisatie: wereld.houder('SOCIAAL_TEAM', gemeente),
            aangemeldOp,
            wederzijdseInstemming: INSTEMMING[status],
            status,
          },
        ];
      }),
  );
