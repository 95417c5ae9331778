import type { Persoon, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { bronOp, uiterlijkVandaag } from '../bron.seed';
import type { BijzondereBijstandEntity } from './bijzondere-bijstand.entity';

/** Furnishing as the world says it; now and then the first rent or fees as well. */
export const bijzondereBijstandRijen = (wereld: Wereld): BijzondereBijstandEntity[] =>
  wereld.personen.flatMap((persoon) => {
    const inrichting = persoon.bijstand?.inrichting;
    if (inrichting === undefined) return [];
    const { id, vorm, bedrag, datum } = inrichting;
    const rij: BijzondereBijstandEntity = {
      id,
      statushouder: persoon.id,
      organisatie: bronOp(wereld, persoon, datum),
      kostensoort: 'INRICHTING',
      vorm,
      bedrag,
      datum,
      status: 'TOEGEKEND',
    };
    return [rij, ...overig(wereld, persoon, rij)];
  });

function overig(wereld: Wereld, persoon: Persoon, rij: BijzondereBijstandEntity): BijzondereBijstandEntity[] {
  const t = wereld.toeval(`gemeente/bijzondere-bijstand/${rij.id}`);
  if (!t.chance(0.3)) return [];
  const datum = uiterlijkVandaag(wereld, plusDagen(rij.datum, t.int(3, 60)));
  return [
    {
      ...rij,
      id: t.uuid(),
      organisatie: bronOp(wereld, persoon, datum),
      kostensoort: t.pick(['EERSTE_HUUR', 'LEGES', 'OVERBRUGGING'] as const),
      vorm: 'OM_NIET',
      bedrag: t.int(80, 650),
      datum,
      status: t.weighted([
        ['TOEGEKEND', 70],
        ['AFGEWEZEN', 20],
        ['AANGEVRAAGD', 10],
      ] as const),
    },
  ];
}
