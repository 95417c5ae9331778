import type { Feit } from '../wijziging/wijzigingen.service';
import type { TaaktoewijzingEntity } from './taaktoewijzing.entity';

export const taaktoewijzingFeit = ({ id, organisatie, gemeente, taak, van, tot }: TaaktoewijzingEntity): Feit => ({
  soort: 'TAAKTOEWIJZING',
  sleutel: id,
  feit: { organisatie, gemeente, taak, van: van.getTime(), tot: tot?.getTime() },
});
