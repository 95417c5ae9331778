import type { Wereld } from '@ketenhub/demo';
import { PersoonEntity } from './persoon.entity';

export const persoonRijen = (wereld: Wereld): PersoonEntity[] =>
  wereld.personen.map(({ id, gemeente, huishouden, geheimhouding }) =>
    Object.assign(new PersoonEntity(), { statushouder: id, gemeente, huishouden, geheimhouding }),
  );
