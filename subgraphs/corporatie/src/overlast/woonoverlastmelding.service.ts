import { over, type Base } from '@ketenhub/subgraph';
import { In, type Repository } from 'typeorm';
import { betreftVan, isEigen, ONBEKEND, type Caller } from '../betreft-van';
import { groupLoader, rowLoader } from '../row-loader';
import { WoonoverlastmeldingEntity } from './woonoverlastmelding.entity';
import { Woonoverlastmelding } from './woonoverlastmelding.type';

export class WoonoverlastmeldingService {
  private readonly rows: Repository<WoonoverlastmeldingEntity>;
  private readonly byId = rowLoader((ids) => this.rows.findBy({ id: In(ids) }));
  private readonly byPlaatsing = groupLoader(
    (ids) => this.rows.find({ where: { plaatsing: In(ids) }, order: { datum: 'DESC', id: 'ASC' } }),
    ({ plaatsing }) => plaatsing,
  );

  constructor(private readonly base: Base) {
    this.rows = base.db.getRepository(WoonoverlastmeldingEntity);
  }

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Woonoverlastmelding> {
    const row = await this.byId.load(id);
    return row
      ? toWoonoverlastmelding(row, this.base.verzoek.caller)
      : over(Object.assign(new Woonoverlastmelding(), { id }), ONBEKEND);
  }

  /** Newest first. */
  async ofPlaatsing(id: string): Promise<Woonoverlastmelding[]> {
    const { caller } = this.base.verzoek;
    const rows = await this.byPlaatsing.load(id);
    return rows.filter((row) => isEigen(row, caller)).map((row) => toWoonoverlastmelding(row, caller));
  }
}

const toWoonoverlastmelding = (row: WoonoverlastmeldingEntity, caller: Caller): Woonoverlastmelding =>
  over(
    Object.assign(new Woonoverlastmelding(), {
      id: row.id,
      richting: row.richting,
      soort: row.soort,
      datum: row.datum,
      status: row.status,
    }),
    betreftVan(row, isEigen(row, caller)),
  );
