import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { dagVan } from '@ketenhub/subgraph/dag';
import { betreftVan, isEigen } from '../betreft-van';
import { betaalwijzeOp } from './betaalwijze';
import { HuurovereenkomstEntity } from './huurovereenkomst.entity';
import { Huurovereenkomst } from './huurovereenkomst.type';

export class HuurovereenkomstService {
  private readonly byId = rijPer(this.base.db, HuurovereenkomstEntity, 'id');
  private readonly byPlaatsing = rijenPer(this.base.db, HuurovereenkomstEntity, 'plaatsing');

  constructor(private readonly base: Base) {}

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
