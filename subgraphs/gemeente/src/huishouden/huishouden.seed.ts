import type { Huishouden, Wereld } from '@ketenhub/demo';
import { gemeenteorganisatie } from '../bron.seed';
import type { HuishoudenEntity } from './huishouden.entity';
import type { HuishoudlidEntity } from './huishoudlid.entity';

export const huishoudenRijen = (wereld: Wereld): HuishoudenEntity[] =>
  wereld.huishoudens.map((huishouden) => ({
    id: huishouden.id,
    organisatie: gemeenteorganisatie(wereld, huishouden.gemeente),
    gemeente: huishouden.gemeente,
    samenstelling: huishouden.samenstelling,
    verwachteNareizigers: verwacht(huishouden, wereld.peildatum),
  }));

export const huishoudlidRijen = (wereld: Wereld): HuishoudlidEntity[] =>
  wereld.personen.map(({ id, huishouden, gemeente, rol, sinds }) => ({
    statushouder: id,
    huishouden,
    organisatie: gemeenteorganisatie(wereld, gemeente),
    rol,
    sinds,
  }));

function verwacht({ nareis }: Huishouden, peildatum: string): number {
  const aangekomen = nareis?.aangekomenOp !== undefined && nareis.aangekomenOp <= peildatum;
  return aangekomen ? 0 : (nareis?.verwacht ?? 0);
}
