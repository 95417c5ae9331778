import type { Wereld } from '@ketenhub/demo';
import { plusMaanden } from '@ketenhub/subgraph/dag';
import { PersoonEntity } from './persoon.entity';

/** Who died is in no household any more; of a child the day is kept on which he decides himself. */
export const persoonRijen = (wereld: Wereld): PersoonEntity[] =>
  wereld.personen.map(({ id, gemeente, huishouden, geheimhouding, geboortedatum, leeftijd, overledenOp }) =>
    Object.assign(new PersoonEntity(), {
      statushouder: id,
      gemeente,
      huishouden: overledenOp === undefined ? huishouden : null,
      geheimhouding,
      zestienOp: leeftijd < 16 ? plusMaanden(geboortedatum, 16 * 12) : null,
      overledenOp: overledenOp === undefined ? null : new Date(overledenOp),
    }),
  );
