import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { BijstandsuitkeringEntity } from './bijstandsuitkering.entity';
import type { Bijstandsuitkering } from './bijstandsuitkering.type';

export class BijstandsuitkeringService extends DossierService<BijstandsuitkeringEntity, Bijstandsuitkering> {
  constructor(base: Base) {
    super(base, {
      entity: BijstandsuitkeringEntity,
      toType: toBijstandsuitkering,
      volgorde: { ingangsdatum: 'DESC', id: 'ASC' },
      bijVerhuizing: 'BLIJFT',
    });
  }
}

const toBijstandsuitkering = (row: BijstandsuitkeringEntity): Bijstandsuitkering => over({ ...row }, betreftVan(row));
