import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { overRij } from '../eigen-registratie';
import { toWijk } from '../partner/wijk.type';
import { toStatushouder } from '../statushouder/statushouder.type';
import { MaatjekoppelingEntity } from './maatjekoppeling.entity';
import { Maatjekoppeling, MaatjeProfiel } from './maatjekoppeling.type';

export class MaatjeService {
  private readonly perId = rijPer(this.base.db, MaatjekoppelingEntity, 'id');
  private readonly perPersoon = rijenPer(this.base.db, MaatjekoppelingEntity, 'statushouder', {
    voorgesteldOp: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Maatjekoppeling> {
    const row = await this.perId.load(id);
    return row ? toMaatjekoppeling(row) : over(Object.assign(new Maatjekoppeling(), { id }), ONBEKEND);
  }

  /** The match proposed last. */
  async vanPersoon(statushouder: string): Promise<Maatjekoppeling | undefined> {
    const [row] = await this.perPersoon.load(statushouder);
    return row && toMaatjekoppeling(row);
  }
}

function toMaatjekoppeling(row: MaatjekoppelingEntity): Maatjekoppeling {
  const { id, vrijwilliger, poule, status, voorgesteldOp, kennismakingOp, actiefSinds, beeindigdOp } = row;
  const { wijk, ...profiel } = row.profiel;
  return overRij(
    Object.assign(new Maatjekoppeling(), {
      ...{ id, vrijwilliger, poule, status, voorgesteldOp, kennismakingOp, actiefSinds, beeindigdOp },
      statushouder: toStatushouder(row.statushouder),
      profiel: Object.assign(new MaatjeProfiel(), { ...profiel, wijk: wijk && toWijk(wijk) }),
    }),
    row,
  ) as Maatjekoppeling;
}
