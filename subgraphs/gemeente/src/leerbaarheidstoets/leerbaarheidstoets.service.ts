import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { LeerbaarheidstoetsEntity } from './leerbaarheidstoets.entity';
import type { Leerbaarheidstoets } from './leerbaarheidstoets.type';

export class LeerbaarheidstoetsService extends DossierService<LeerbaarheidstoetsEntity, Leerbaarheidstoets> {
  constructor(base: Base) {
    super(base, {
      entity: LeerbaarheidstoetsEntity,
      toType: toLeerbaarheidstoets,
      volgorde: { datumAanmelding: 'DESC', id: 'ASC' },
      bijVerhuizing: 'MEE',
    });
  }
}

const toLeerbaarheidstoets = (row: LeerbaarheidstoetsEntity): Leerbaarheidstoets => over({ ...row }, betreftVan(row));
