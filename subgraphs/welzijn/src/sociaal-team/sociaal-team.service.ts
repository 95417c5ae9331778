import { NIEMAND, over, rijPer, type Base } from '@ketenhub/subgraph';
import { SociaalTeamEntity } from './sociaal-team.entity';
import { SociaalTeam } from './sociaal-team.type';

export class SociaalTeamService {
  private readonly perId = rijPer(this.base.db, SociaalTeamEntity, 'id');
  private readonly perWijk = rijPer(this.base.db, SociaalTeamEntity, 'wijk');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<SociaalTeam | null> {
    return toSociaalTeam(await this.perId.load(id));
  }

  async ofWijk(id: string): Promise<SociaalTeam | null> {
    return toSociaalTeam(await this.perWijk.load(id));
  }
}

const toSociaalTeam = (row: SociaalTeamEntity | undefined): SociaalTeam | null =>
  row === undefined ? null : over(Object.assign(new SociaalTeam(), { id: row.id, wijkId: row.wijk }), NIEMAND);
