import { ONBEKENDE_DERDE, over, pageOf, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { opVolgorde } from '../volgorde';
import { VrijwilligerVwnEntity } from './vrijwilliger-vwn.entity';
import { VrijwilligerVwn } from './vrijwilliger-vwn.type';

export class VrijwilligerService {
  private readonly perId = rijPer(this.base.db, VrijwilligerVwnEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<VrijwilligerVwn> {
    const row = await this.perId.load(id);
    return row ? toVrijwilligerVwn(row) : over(Object.assign(new VrijwilligerVwn(), { id }), ONBEKENDE_DERDE);
  }

  /** Those of the caller's organisation. */
  async page(pagina: Pagina): Promise<Connection<VrijwilligerVwn>> {
    const { verzoek } = this.base;
    const rows = await this.rows.findBy({ organisatie: verzoek.caller.organisatie });
    const visible = rows.filter((row) => verzoek.ziet('VrijwilligerVwn', betreft(row)));
    return pageOf(opVolgorde(visible, () => undefined).map(toVrijwilligerVwn), pagina);
  }

  private get rows() {
    return this.base.db.getRepository(VrijwilligerVwnEntity);
  }
}

const betreft = ({ organisatie }: VrijwilligerVwnEntity) => ({ organisaties: [organisatie] });

function toVrijwilligerVwn(row: VrijwilligerVwnEntity): VrijwilligerVwn {
  const { id, voornaam, rol, talen, interesses, beschikbaarheid } = row;
  return over(
    Object.assign(new VrijwilligerVwn(), { id, voornaam, rol, talen, interesses, beschikbaarheid }),
    betreft(row),
  ) as VrijwilligerVwn;
}
