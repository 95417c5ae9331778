import { over, type Base } from '@ketenhub/subgraph';
import { In, type Repository } from 'typeorm';
import { betreftVan, isEigen, ONBEKEND } from '../betreft-van';
import { dagVan } from '../dag';
import { groupLoader, rowLoader } from '../row-loader';
import { betaalwijzeOp } from './betaalwijze';
import { HuurovereenkomstEntity } from './huurovereenkomst.entity';
import { Huurovereenkomst } from './huurovereenkomst.type';

export class HuurovereenkomstService {
  private readonly rows: Repository<HuurovereenkomstEntity>;
  private readonly byId = rowLoader((ids) => this.rows.findBy({ id: In(ids) }));
  private readonly byPlaatsing = groupLoader(
    (ids) => this.rows.findBy({ plaatsing: In(ids) }),
    ({ plaatsing }) => plaatsing,
  );

  constructor(private readonly base: Base) {
    this.rows = base.db.getRepository(HuurovereenkomstEntity);
  }

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Huurovereenkomst> {
    const row = await this.byId.load(id);
    return row ? this.toHuurovereenkomst(row) : over(Object.assign(new Huurovereenkomst(), { id }), ONBEKEND);
  }

  async ofPlaatsing(id: string): Promise<Huurovereenkomst | undefined> {
    const [row] = await this.byPlaatsing.load(id);
    return row && this.toHuurovereenkomst(row);
  }

  private toHuurovereenkomst(row: HuurovereenkomstEntity): Huurovereenkomst {
    const { caller, moment } = this.base.verzoek;
    return over(
      Object.assign(new Huurovereenkomst(), {
        id: row.id,
        ingangsdatum: row.ingangsdatum,
        einddatum: row.einddatum,
        huurprijs: row.huurprijs,
        servicekosten: row.servicekosten,
        betaalwijze: betaalwijzeOp(dagVan(moment), row),
        betaalkenmerk: row.betaalkenmerk,
      }),
      betreftVan(row, isEigen(row, caller)),
    );
  }
}
