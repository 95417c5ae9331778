import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { BijzondereBijstandEntity } from './bijzondere-bijstand.entity';
import type { BijzondereBijstand } from './bijzondere-bijstand.type';

export class BijzondereBijstandService extends DossierService<BijzondereBijstandEntity, BijzondereBijstand> {
  constructor(base: Base) {
    super(base, {
      entity: BijzondereBijstandEntity,
      toType: toBijzondereBijstand,
      volgorde: { datum: 'DESC', id: 'ASC' },
      bijVerhuizing: 'BLIJFT',
    });
  }
}

const toBijzondereBijstand = (row: BijzondereBijstandEntity): BijzondereBijstand => over({ ...row }, betreftVan(row));
