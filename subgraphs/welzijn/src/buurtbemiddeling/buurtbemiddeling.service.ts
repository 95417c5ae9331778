import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { BuurtbemiddelingEntity } from './buurtbemiddeling.entity';
import { Buurtbemiddeling } from './buurtbemiddeling.type';

export class BuurtbemiddelingService {
  private readonly perId = rijPer(this.base.db, BuurtbemiddelingEntity, 'id');
  private readonly perHuishouden = rijenPer(this.base.db, BuurtbemiddelingEntity, 'huishouden', {
    aangemeldOp: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Buurtbemiddeling> {
    const row = await this.perId.load(id);
    return row ? toBuurtbemiddeling(row) : over(Object.assign(new Buurtbemiddeling(), { id }), ONBEKEND);
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
