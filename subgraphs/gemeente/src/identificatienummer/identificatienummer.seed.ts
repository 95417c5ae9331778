import type { Wereld } from '@ketenhub/demo';
import { gemeenteorganisatie } from '../bron.seed';
import type { IdentificatienummerEntity } from './identificatienummer.entity';

/** Test numbers only: they begin with 99999. */
export const identificatienummerRijen = (wereld: Wereld): IdentificatienummerEntity[] =>
  wereld.personen.map(({ id, gemeente, bsn, vNummer }) => ({
    statushouder: id,
    organisatie: gemeenteorganisatie(wereld, gemeente),
    bsn,
    vNummer,
  }));
