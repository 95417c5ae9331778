import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { OntzorgingEntity } from './ontzorging.entity';
import type { Ontzorging } from './ontzorging.type';
import { einddatumMinimaal } from './ontzorgingstermijn';

export class OntzorgingService extends DossierService<OntzorgingEntity, Ontzorging> {
  constructor(base: Base) {
    super(base, {
      entity: OntzorgingEntity,
      toType: toOntzorging,
      volgorde: { startdatum: 'DESC', id: 'ASC' },
      bijVerhuizing: 'BLIJFT',
    });
  }
}

const toOntzorging = ({ coach, doelen, eindmeting, ...row }: OntzorgingEntity): Ontzorging =>
  over(
    {
      ...row,
      einddatumMinimaal: einddatumMinimaal(row.startdatum),
      doorbetalingHuur: row.vasteLasten.some(({ soort }) => soort === 'HUUR'),
      zelfredzaamheidstraject: { coach, doelen, eindmeting },
    },
    betreftVan(row),
  );
