import { ONBEKEND, over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { betreftRij, overRij } from '../eigen-registratie';
import { toWijk } from '../partner/wijk.type';
import { opVolgorde } from '../volgorde';
import { SignaalEntity } from './signaal.entity';
import { Signaal } from './signaal.type';
import { isVoorVrager } from './voor-vrager';

export class SignaalService {
  private readonly perId = rijPer(this.base.db, SignaalEntity, 'id');
  private readonly perPersoon = rijenPer(this.base.db, SignaalEntity, 'statushouder', { datum: 'DESC', id: 'ASC' });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Signaal> {
    const row = await this.perId.load(id);
    return row && this.isVoorVrager(row) ? toSignaal(row) : over(Object.assign(new Signaal(), { id }), ONBEKEND);
  }

  /** The newest first. */
  async vanPersoon(statushouder: string): Promise<Signaal[]> {
    const rows = await this.perPersoon.load(statushouder);
    return rows.filter((row) => this.isVoorVrager(row)).map(toSignaal);
  }

  /** Those about the caller's own people, the oldest first. */
  async page(pagina: Pagina): Promise<Connection<Signaal>> {
    const { verzoek } = this.base;
    const rows = await this.rows.findBy({ statushouder: Any([...verzoek.betrokkenPersonen()]) });
    const visible = rows.filter((row) => this.isVoorVrager(row) && verzoek.ziet('Signaal', betreftRij(row)));
    const sorted = opVolgorde(visible, (row) => (verzoek.mag('Signaal.datum', betreftRij(row)) ? row.datum : null));
    return pageOf(sorted.map(toSignaal), pagina);
  }

  private isVoorVrager(row: SignaalEntity): boolean {
    return isVoorVrager(this.base.verzoek.caller, row);
  }

  private get rows() {
    return this.base.db.getRepository(SignaalEntity);
  }
}

function toSignaal(row: SignaalEntity): Signaal {
  const { id, richting, soort, omschrijving, datum, classificatie, opvolging, wijk } = row;
  return overRij(
    Object.assign(new Signaal(), {
      ...{ id, richting, soort, omschrijving, datum, classificatie, opvolging },
      wijk: wijk === null ? null : toWijk(wijk),
    }),
    row,
  ) as Signaal;
}
