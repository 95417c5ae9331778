import { NIEMAND, over, rijPer, type Base } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { TeamlidEntity } from '../team/teamlid.entity';
import { KernteamEntity } from './kernteam.entity';
import { Kernteam } from './kernteam.type';

export class KernteamService {
  private readonly perId = rijPer(this.base.db, KernteamEntity, 'id');
  private readonly perWijk = rijPer(this.base.db, KernteamEntity, 'wijk');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Kernteam | null> {
    return toKernteam(await this.perId.load(id));
  }

  async ofWijk(id: string): Promise<Kernteam | null> {
    return toKernteam(await this.perWijk.load(id));
  }

  /** The teams in which the caller's organisation has a member. */
  async mine(): Promise<Kernteam[]> {
    const { organisatie } = this.base.verzoek.caller;
    const leden = await this.base.db.getRepository(TeamlidEntity).findBy({ organisatie });
    const ids = leden.flatMap(({ kernteam }) => kernteam ?? []);
    const rows = await this.base.db
      .getRepository(KernteamEntity)
      .find({ where: { id: Any(ids) }, order: { id: 'ASC' } });
    return rows.map((row) => toKernteam(row)!);
  }
}

const toKernteam = (row: KernteamEntity | undefined): Kernteam | null =>
  row === undefined
    ? null
    : over(
        Object.assign(new Kernteam(), {
          id: row.id,
          cyclusWeken: row.cyclusWeken,
          vastAgendapuntPlaatsing: row.vastAgendapuntPlaatsing,
          wijkId: row.wijk,
        }),
        NIEMAND,
      );
