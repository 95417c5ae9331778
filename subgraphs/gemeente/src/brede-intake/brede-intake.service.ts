import { over, vanCategorie, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { categorieVan } from './aandachtspunt-categorie';
import type { Aandachtspunt } from './aandachtspunt.type';
import { BredeIntakeEntity, type AandachtspuntRij } from './brede-intake.entity';
import type { BredeIntake } from './brede-intake.type';

/** Brede intakes; each aandachtspunt carries the category of its own soort. */
export class BredeIntakeService extends DossierService<BredeIntakeEntity, BredeIntake> {
  constructor(base: Base) {
    super(base, {
      entity: BredeIntakeEntity,
      toType: toBredeIntake,
      volgorde: { datumStart: 'DESC', id: 'ASC' },
      bijVerhuizing: 'MEE',
    });
  }
}

const toBredeIntake = (row: BredeIntakeEntity): BredeIntake =>
  over({ ...row, aandachtspunten: row.aandachtspunten.map(toAandachtspunt) }, betreftVan(row));

const toAandachtspunt = ({ soort, toelichting }: AandachtspuntRij): Aandachtspunt =>
  vanCategorie({ soort, toelichting }, categorieVan(soort));
