import type { Base } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { overRij } from '../eigen-registratie';
import { onbekend } from '../onbekend';
import { toWijk } from '../partner/wijk.type';
import { rijenPer, rijPerId } from '../rijen';
import { toStatushouder } from '../statushouder/statushouder.type';
import { MaatjekoppelingEntity } from './maatjekoppeling.entity';
import { Maatjekoppeling, MaatjeProfiel } from './maatjekoppeling.type';

export class MaatjeService {
  private readonly perId = rijPerId((ids) => this.rows.findBy({ id: Any(ids) }));
  private readonly perPersoon = rijenPer(
    (ids) => this.rows.find({ where: { statushouder: Any(ids) }, order: { voorgesteldOp: 'DESC', id: 'ASC' } }),
    (row) => row.statushouder,
  );

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Maatjekoppeling> {
    const row = await this.perId.load(id);
    return row ? toMaatjekoppeling(row) : onbekend(new Maatjekoppeling(), id);
  }

  /** The match proposed last. */
  async vanPersoon(statushouder: string): Promise<Maatjekoppeling | undefined> {
    const [row] = await this.perPersoon.load(statushouder);
    return row && toMaatjekoppeling(row);
  }

  private get rows() {
    return this.base.db.getRepository(MaatjekoppelingEntity);
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
