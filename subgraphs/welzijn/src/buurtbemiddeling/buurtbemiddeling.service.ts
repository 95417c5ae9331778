import { over, type Base } from '@ketenhub/subgraph';
import { manyBy, oneBy } from '../loaders';
import { ONBEKEND_HUISHOUDEN } from '../onbekend';
import { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';
import { Buurtbemiddeling } from './buurtbemiddeling.type';

export class BuurtbemiddelingService {
  private readonly perId = oneBy(this.base.db, BuurtbemiddelingEntity, 'id');
  private readonly perHuishouden = manyBy(this.base.db, BuurtbemiddelingEntity, 'huishouden', {
    aangemeldOp: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Buurtbemiddeling> {
    const row = await this.perId.load(id);
    return row ? toBuurtbemiddeling(row) : over(Object.assign(new Buurtbemiddeling(), { id }), ONBEKEND_HUISHOUDEN);
  }

  /** The newest first. */
  async ofHuishouden(id: string): Promise<Buurtbemiddeling[]> {
    return (await this.perHuishouden.load(id)).map(toBuurtbemiddeling);
  }
}

const toBuurtbemiddeling = (row: BuurtbemiddelingEntity): Buurtbemiddeling =>
  over(
    Object.assign(new Buurtbemiddeling(), {
      id: row.id,
      aangemeldOp: row.aangemeldOp,
      wederzijdseInstemming: row.wederzijdseInstemming,
      status: row.status,
    }),
    { huishouden: row.huishouden, bron: row.organisatie },
  );
