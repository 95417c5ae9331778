import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { BijzondereBijstandEntity } from './bijzondere-bijstand.entity';
import type { BijzondereBijstand } from './bijzondere-bijstand.type';

export class BijzondereBijstandService extends DossierService<BijzondereBijstandEntity, BijzondereBijstand> {
  constructor(base: Base) {
    super(base, BijzondereBijstandEntity, toBijzondereBijstand, { datum: 'DESC', id: 'ASC' });
  }
}

const toBijzondereBijstand = (row: BijzondereBijstandEntity): BijzondereBijstand => over({ ...row }, betreftVan(row));
