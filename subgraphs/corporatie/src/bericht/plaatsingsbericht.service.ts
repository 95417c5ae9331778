import { ONBEKEND, over, pageOf, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { In, type Repository } from 'typeorm';
import { betreftVan, type Caller } from '../betreft-van';
import { toOrganisatie } from '../organisatie/organisatie.type';
import { isPlaatsingBekend } from '../plaatsing/plaatsing-bekend';
import { PlaatsingsberichtEntity } from './plaatsingsbericht.entity';
import { Plaatsingsbericht } from './plaatsingsbericht.type';

export class PlaatsingsberichtService {
  private readonly rows: Repository<PlaatsingsberichtEntity>;
  private readonly byId = rijPer(this.base.db, PlaatsingsberichtEntity, 'id');

  constructor(private readonly base: Base) {
    this.rows = base.db.getRepository(PlaatsingsberichtEntity);
  }

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Plaatsingsbericht> {
    const row = await this.byId.load(id);
    return row
      ? toPlaatsingsbericht(row, this.base.verzoek.caller)
      : over(Object.assign(new Plaatsingsbericht(), { id }), ONBEKEND);
  }

  /** The messages that the caller may see, by id: the moment of sending is itself a given. */
  async list(pagina: Pagina): Promise<Connection<Plaatsingsbericht>> {
    const { verzoek } = this.base;
    const rows = await this.rows.find({
      where: { huishouden: In([...verzoek.betrokkenHuishoudens()]) },
      order: { id: 'ASC' },
    });
    const visible = rows.filter((row) => verzoek.ziet('Plaatsingsbericht', betreft(row, verzoek.caller)));
    return pageOf(
      visible.map((row) => toPlaatsingsbericht(row, verzoek.caller)),
      pagina,
    );
  }
}

const betreft = (row: PlaatsingsberichtEntity, caller: Caller) =>
  betreftVan(row, isPlaatsingBekend({ organisatie: row.organisatie, bericht: row }, caller));

export const toPlaatsingsbericht = (row: PlaatsingsberichtEntity, caller: Caller): Plaatsingsbericht =>
  over(
    Object.assign(new Plaatsingsbericht(), {
      id: row.id,
      plaatsingId: row.plaatsing,
      verzondenOp: row.verzondenOp,
      inhoudCategorieen: row.inhoudCategorieen,
      ontvangenDoor: row.ontvangenDoor.map(toOrganisatie),
    }),
    betreft(row, caller),
  );
