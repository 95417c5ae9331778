import { NIEMAND, over, rijPer, type Base } from '@ketenhub/subgraph';
import { verwijsNaarGemeente } from '../gemeente/gemeente.type';
import { WijkEntity } from './wijk.entity';
import { Vrijwilligersnetwerk, Wijk } from './wijk.type';

export class WijkService {
  private readonly perId = rijPer(this.base.db, WijkEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Wijk | null> {
    const row = await this.perId.load(id);
    return row ? toWijk(row) : null;
  }

  /** By name. */
  async all(gemeente?: string): Promise<Wijk[]> {
    const where = gemeente === undefined ? {} : { gemeente };
    const rows = await this.base.db.getRepository(WijkEntity).find({ where, order: { naam: 'ASC', id: 'ASC' } });
    return rows.map(toWijk);
  }
}

const toWijk = (row: WijkEntity): Wijk =>
  over(
    Object.assign(new Wijk(), {
      id: row.id,
      naam: row.naam,
      soort: row.soort,
      gemeente: verwijsNaarGemeente(row.gemeente),
      wijkblad: row.wijkblad,
      wijkraad: row.wijkraad,
      vrijwilligersnetwerk: Object.assign(new Vrijwilligersnetwerk(), {
        sterkte: row.netwerksterkte,
        doelen: row.netwerkdoelen,
      }),
    }),
    NIEMAND,
  );
