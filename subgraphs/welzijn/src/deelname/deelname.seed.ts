import type { Wereld } from '@ketenhub/demo';
import { activiteitId } from '../activiteit/activiteit.seed';
import type { DeelnameEntity } from './deelname.entity';

export const deelnameRows = (wereld: Wereld): DeelnameEntity[] =>
  wereld.personen.flatMap(({ id: statushouder, huishouden, participatie }) => {
    const wijk = wereld.huishouden(huishouden).plaatsingen.at(-1)?.wijk;
    if (participatie === undefined || wijk === undefined) return [];
    const { id, soort, organisatie, sinds, tot = null, uren } = participatie;
    return [{ id, statushouder, organisatie, activiteit: activiteitId(wijk, soort), sinds, tot, uren }];
  });
