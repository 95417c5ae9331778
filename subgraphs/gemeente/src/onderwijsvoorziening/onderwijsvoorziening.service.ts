import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { OnderwijsvoorzieningEntity } from './onderwijsvoorziening.entity';
import type { Onderwijsvoorziening } from './onderwijsvoorziening.type';

export class OnderwijsvoorzieningService extends DossierService<OnderwijsvoorzieningEntity, Onderwijsvoorziening> {
  constructor(base: Base) {
    super(base, {
      entity: OnderwijsvoorzieningEntity,
      toType: toOnderwijsvoorziening,
      volgorde: { startdatum: 'DESC', id: 'ASC' },
      bijVerhuizing: 'MEE',
    });
  }
}

const toOnderwijsvoorziening = (row: OnderwijsvoorzieningEntity): Onderwijsvoorziening =>
  over({ ...row, statushouderId: row.statushouder }, betreftVan(row));
