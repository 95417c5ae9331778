import { over, rijenVan, rijPer, type Base } from '@ketenhub/subgraph';
import { dagVan } from '@ketenhub/subgraph/dag';
import { HuishoudenEntity } from './huishouden.entity';
import { HuishoudlidEntity } from './huishoudlid.entity';
import type { RolInHuishouden } from './huishouden.codes';
import type { Huishouden } from './huishouden.type';
import type { Huishoudlid } from './huishoudlid.type';
import { telling } from './telling';

/** A member with the birthday that the counts need. */
interface LidRij {
  huishouden: string;
  statushouder: string;
  rol: RolInHuishouden;
  sinds: string;
  geboortedatum: string;
}

/** Households: this subgraph is the source of who belongs to one; who may see it is decided on the registry's facts. */
export class HuishoudenService {
  private readonly perId = rijPer(this.base.db, HuishoudenEntity, 'id');
  private readonly lidmaatschap = rijPer(this.base.db, HuishoudlidEntity, 'statushouder');
  private readonly ledenPer = rijenVan(
    (ids) => this.queryLeden(ids),
    ({ huishouden }) => huishouden,
  );

  constructor(private readonly base: Base) {}

  /** Always an object with this id: unknown and uninvolved are the same answer, and neither reads a row. */
  async find(id: string): Promise<Huishouden> {
    const betreft = { huishouden: id };
    if (!this.base.verzoek.ziet('Huishouden', betreft)) return over({ id }, betreft);
    const [row, leden] = await Promise.all([this.perId.load(id), this.ledenPer.load(id)]);
    if (row === undefined) return over({ id }, betreft);
    const { samenstelling, verwachteNareizigers } = row;
    return over(
      {
        id,
        samenstelling,
        verwachteNareizigers,
        gezinsherenigingLopend: verwachteNareizigers > 0,
        ...telling(leden, dagVan(this.base.verzoek.moment)),
      },
      betreft,
    );
  }

  /** The household of this person. */
  async of(statushouder: string): Promise<Huishouden | undefined> {
    const lid = await this.lidmaatschap.load(statushouder);
    return lid && this.find(lid.huishouden);
  }

  /** The members on this day, hoofdbewoner first; each is decided on by himself. */
  async leden(huishouden: string): Promise<Huishoudlid[]> {
    const vandaag = dagVan(this.base.verzoek.moment);
    const rows = await this.ledenPer.load(huishouden);
    return rows.filter(({ sinds }) => sinds <= vandaag).map(toHuishoudlid);
  }

  private async queryLeden(ids: readonly string[]): Promise<LidRij[]> {
    return this.base.db.query(
      `SELECT l.huishouden, l.statushouder, l.rol, l.sinds::text, s.geboortedatum::text
       FROM huishoudlid l JOIN statushouder s ON s.id = l.statushouder
       WHERE l.huishouden = ANY ($1)
       ORDER BY array_position(ARRAY['HOOFDBEWONER', 'PARTNER', 'KIND', 'OVERIG'], l.rol), l.statushouder`,
      [ids],
    );
  }
}

const toHuishoudlid = ({ statushouder, rol, sinds }: LidRij): Huishoudlid =>
  over({ statushouderId: statushouder, rol, sinds }, { statushouder });
