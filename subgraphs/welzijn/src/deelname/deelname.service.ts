import { ONBEKEND, over, rijenPer, rijPer, type Base, type Betreft } from '@ketenhub/subgraph';
import { DeelnameEntity } from './deelname.entity';
import { Deelname } from './deelname.type';

export class DeelnameService {
  private readonly perId = rijPer(this.base.db, DeelnameEntity, 'id');
  private readonly perStatushouder = rijenPer(this.base.db, DeelnameEntity, 'statushouder', {
    sinds: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Deelname> {
    const row = await this.perId.load(id);
    return row ? toDeelname(row) : over(Object.assign(new Deelname(), { id }), ONBEKEND);
  }

  /** The newest first. */
  async ofStatushouder(id: string): Promise<Deelname[]> {
    const rows = await this.perStatushouder.load(id);
    return rows.filter((row) => this.base.verzoek.ziet('Deelname', betreftOf(row))).map(toDeelname);
  }
}

const betreftOf = ({ statushouder, organisatie }: DeelnameEntity): Betreft => ({ statushouder, bron: organisatie });

const toDeelname = (row: DeelnameEntity): Deelname =>
  over(
    Object.assign(new Deelname(), {
      id: row.id,
      sinds: row.sinds,
      tot: row.tot,
      uren: row.uren,
      activiteitId: row.activiteit,
    }),
    betreftOf(row),
  );
