import { ONBEKEND, over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { In, type Repository } from 'typeorm';
import { betreftVan, type Caller } from '../betreft-van';
import { isHuurachterstandBekend } from './huurachterstand-bekend';
import { HuurachterstandEntity } from './huurachterstand.entity';
import { Huurachterstand, SociaalIncassoStap } from './huurachterstand.type';
import { stappenVan } from './incasso-stappen';

export class HuurachterstandService {
  private readonly rows: Repository<HuurachterstandEntity>;
  private readonly byId = rijPer(this.base.db, HuurachterstandEntity, 'id');
  private readonly byPlaatsing = rijenPer(this.base.db, HuurachterstandEntity, 'plaatsing', { id: 'ASC' });

  constructor(private readonly base: Base) {
    this.rows = base.db.getRepository(HuurachterstandEntity);
  }

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Huurachterstand> {
    const row = await this.byId.load(id);
    return row
      ? toHuurachterstand(row, this.base.verzoek.caller)
      : over(Object.assign(new Huurachterstand(), { id }), ONBEKEND);
  }

  async ofPlaatsing(id: string): Promise<Huurachterstand[]> {
    const { caller } = this.base.verzoek;
    const rows = await this.byPlaatsing.load(id);
    return rows.filter((row) => isHuurachterstandBekend(row, caller)).map((row) => toHuurachterstand(row, caller));
  }

  /** The arrears that the caller may see, by id. */
  async list(pagina: Pagina): Promise<Connection<Huurachterstand>> {
    const { verzoek } = this.base;
    const rows = await this.rows.find({
      where: { huishouden: In([...verzoek.betrokkenHuishoudens()]) },
      order: { id: 'ASC' },
    });
    const visible = rows.filter((row) => verzoek.ziet('Huurachterstand', betreft(row, verzoek.caller)));
    return pageOf(
      visible.map((row) => toHuurachterstand(row, verzoek.caller)),
      pagina,
    );
  }
}

const betreft = (row: HuurachterstandEntity, caller: Caller) => betreftVan(row, isHuurachterstandBekend(row, caller));

const toHuurachterstand = (row: HuurachterstandEntity, caller: Caller): Huurachterstand =>
  over(
    Object.assign(new Huurachterstand(), {
      id: row.id,
      plaatsingId: row.plaatsing,
      bedrag: row.bedrag,
      maanden: row.maanden,
      sociaalIncassoStappen: stappenVan(row).map((stap) => Object.assign(new SociaalIncassoStap(), stap)),
      bezwaarHuurder: row.bezwaarHuurder,
      vroegsignaalVerzondenOp: row.vroegsignaalVerzondenOp,
    }),
    betreft(row, caller),
  );
