import { NOODTOEGANG } from '@ketenhub/consent';
import type { Feit } from '../wijziging/wijzigingen.service';
import type { NoodtoegangEntity } from './noodtoegang.entity';

/** An involvement of one medewerker that counts for the rules that name it and ends by itself. */
export const noodtoegangFeit = ({ id, statushouder, organisatie, medewerker, van, tot }: NoodtoegangEntity): Feit => ({
  soort: 'BETROKKENHEID',
  sleutel: id,
  feit: { statushouder, organisatie, taak: NOODTOEGANG, medewerker, van: van.getTime(), tot: tot.getTime() },
});
