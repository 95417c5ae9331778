import { NIEMAND, over, rijPer, type Base } from '@ketenhub/subgraph';
import { VerenigingEntity } from './vereniging.entity';
import { Vereniging } from './vereniging.type';

export class VerenigingService {
  private readonly perId = rijPer(this.base.db, VerenigingEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Vereniging | null> {
    const row = await this.perId.load(id);
    return row ? toVereniging(row) : null;
  }

  /** By name. */
  async all(wijk?: string): Promise<Vereniging[]> {
    const where = wijk === undefined ? {} : { wijk };
    const rows = await this.base.db.getRepository(VerenigingEntity).find({ where, order: { naam: 'ASC', id: 'ASC' } });
    return rows.map(toVereniging);
  }
}

const toVereniging = ({ id, naam, aanbod, wijk }: VerenigingEntity): Vereniging =>
  over(Object.assign(new Vereniging(), { id, naam, aanbod, wijkId: wijk }), NIEMAND);
