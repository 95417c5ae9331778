import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { betreftVan, isEigen, type Caller } from '../betreft-van';
import { WoonoverlastmeldingEntity } from './woonoverlastmelding.entity';
import { Woonoverlastmelding } from './woonoverlastmelding.type';

export class WoonoverlastmeldingService {
  private readonly byId = rijPer(this.base.db, WoonoverlastmeldingEntity, 'id');
  private readonly byPlaatsing = rijenPer(this.base.db, WoonoverlastmeldingEntity, 'plaatsing', {
    datum: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

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
