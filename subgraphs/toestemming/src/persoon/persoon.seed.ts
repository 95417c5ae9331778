import type { Wereld } from '@ketenhub/demo';
import { plusMaanden } from '@ketenhub/subgraph/dag';
import { PersoonEntity } from './persoon.entity';

/** Who died is in no household any more; of a child the day is kept on which he decides himself, and who decides until then. */
export const persoonRijen = (wereld: Wereld): PersoonEntity[] =>
  wereld.personen.map(({ id, gemeente, huishouden, geheimhouding, geboortedatum, leeftijd, overledenOp }) =>
    Object.assign(new PersoonEntity(), {
      statushouder: id,
      gemeente,
      huishouden: overledenOp === undefined ? huishouden : null,
      geheimhouding,
      zestienOp: leeftijd < 16 ? plusMaanden(geboortedatum, 16 * 12) : null,
      gezag: leeftijd < 16 ? oudersIn(wereld, huishouden) : [],
      overledenOp: overledenOp === undefined ? null : new Date(overledenOp),
    }),
  );

/** In the demo world the head of a household and his partner have authority over the children in it. */
export const oudersIn = (wereld: Wereld, huishouden: string): string[] =>
  wereld.personen
    .filter((p) => p.huishouden === huishouden && ['HOOFDBEWONER', 'PARTNER'].includes(p.rol))
    .filter(({ volwassen, overledenOp }) => volwassen && overledenOp === undefined)
    .map(({ id }) => id);
