import type { Feit } from '../wijziging/wijzigingen.service';
import type { PersoonEntity } from './persoon.entity';

export const persoonFeit = ({ statushouder, gemeente, huishouden, geheimhouding }: PersoonEntity): Feit => ({
  soort: 'PERSOON',
  sleutel: statushouder,
  feit: { gemeente: gemeente ?? undefined, huishouden: huishouden ?? undefined, geheimhouding },
});
