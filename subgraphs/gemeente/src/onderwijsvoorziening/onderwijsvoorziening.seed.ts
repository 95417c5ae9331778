import type { Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import type { OnderwijsvoorzieningEntity } from './onderwijsvoorziening.entity';

export const onderwijsvoorzieningRijen = (wereld: Wereld): OnderwijsvoorzieningEntity[] =>
  wereld.personen.flatMap((persoon) => {
    if (persoon.onderwijs === undefined) return [];
    const { id, soort, school, leerlingenvervoer, startdatum } = persoon.onderwijs;
    const organisatie = bronOp(wereld, persoon, startdatum);
    return [{ id, statushouder: persoon.id, organisatie, soort, school, leerlingenvervoer, startdatum }];
  });
