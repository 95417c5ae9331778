import { ONBEKENDE_DERDE, over, pageOf, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { toOrganisatie } from '../partner/organisatie.type';
import { toWijk } from '../partner/wijk.type';
import { opVolgorde } from '../volgorde';
import { BewonersvraagEntity } from './bewonersvraag.entity';
import { Bewonersvraag, Vraagsteller, type BewonersvraagStatus } from './bewonersvraag.type';

export interface BewonersvraagFilter extends Pagina {
  wijk?: string | null;
  status?: BewonersvraagStatus | null;
}

export class BewonersvraagService {
  private readonly perId = rijPer(this.base.db, BewonersvraagEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Bewonersvraag> {
    const row = await this.perId.load(id);
    return row ? toBewonersvraag(row) : over(Object.assign(new Bewonersvraag(), { id }), ONBEKENDE_DERDE);
  }

  /** The questions that came in at the caller's organisation or were passed on to it (BR26), the oldest first. */
  async page({ wijk, status, ...pagina }: BewonersvraagFilter): Promise<Connection<Bewonersvraag>> {
    const { verzoek } = this.base;
    const { organisatie } = verzoek.caller;
    const rows = await this.rows.findBy([{ organisatie }, { doorgespeeldNaar: organisatie }]);
    const visible = rows
      .filter((row) => verzoek.ziet('Bewonersvraag', betreft(row)))
      .filter((row) => !wijk || (this.mag('wijk', row) && row.wijk === wijk))
      .filter((row) => !status || (this.mag('status', row) && row.status === status));
    const sorted = opVolgorde(visible, (row) => (this.mag('ontvangenOp', row) ? row.ontvangenOp : null));
    return pageOf(sorted.map(toBewonersvraag), pagina);
  }

  private mag(veld: string, row: BewonersvraagEntity): boolean {
    return this.base.verzoek.mag(`Bewonersvraag.${veld}`, betreft(row));
  }

  private get rows() {
    return this.base.db.getRepository(BewonersvraagEntity);
  }
}

/** Known to the organisation where it came in and to the one that answers it. */
const betreft = ({ organisatie, doorgespeeldNaar }: BewonersvraagEntity) => ({
  organisaties: doorgespeeldNaar === null ? [organisatie] : [organisatie, doorgespeeldNaar],
});

function toBewonersvraag(row: BewonersvraagEntity): Bewonersvraag {
  const { id, ontvangenOp, kanaal, onderwerp, tekst, doorgespeeldOp, antwoordOp, status } = row;
  return over(
    Object.assign(new Bewonersvraag(), {
      ...{ id, ontvangenOp, kanaal, onderwerp, tekst, doorgespeeldOp, antwoordOp, status },
      vraagstellerGeinformeerd: row.vraagstellerGeinformeerd,
      wijk: toWijk(row.wijk),
      vraagsteller: Object.assign(new Vraagsteller(), { naam: row.naam, contact: row.contact }),
      doorgespeeldNaar: row.doorgespeeldNaar === null ? null : toOrganisatie(row.doorgespeeldNaar),
    }),
    betreft(row),
  ) as Bewonersvraag;
}
