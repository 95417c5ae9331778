import DataLoader from 'dataloader';
import { over, type Verzoek } from '@ketenhub/subgraph';
import { In, type DataSource } from 'typeorm';
import { isPartner } from '../aanvrager/aanvrager';
import { BetrokkenheidEntity } from './betrokkenheid.entity';
import { Betrokkenheid } from './betrokkenheid.type';
import { ONBEKEND } from '../statushouder/onbekend';

/** Reads involvements. A partner sees those of his own organisation. */
export class BetrokkenhedenService {
  private readonly perId = new DataLoader((ids: readonly string[]) => this.load(ids));
  private readonly perStatushouder = new DataLoader((ids: readonly string[]) => this.loadPer(ids));

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** Echoes the key: unknown, uninvolved and not one's own are the same answer. */
  find(id: string): Promise<Betrokkenheid> {
    return this.perId.load(id);
  }

  van(statushouder: string): Promise<Betrokkenheid[]> {
    return this.perStatushouder.load(statushouder);
  }

  private async load(ids: readonly string[]): Promise<Betrokkenheid[]> {
    const rows = await this.db.manager.findBy(BetrokkenheidEntity, { id: In([...ids]) });
    const byId = new Map(rows.filter((row) => this.ziet(row)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      return row === undefined ? over(Object.assign(new Betrokkenheid(), { id }), ONBEKEND) : toBetrokkenheid(row);
    });
  }

  private async loadPer(ids: readonly string[]): Promise<Betrokkenheid[][]> {
    const rows = await this.db.manager.find(BetrokkenheidEntity, {
      where: { statushouder: In([...ids]) },
      order: { van: 'DESC', id: 'ASC' },
    });
    const visible = rows.filter((row) => this.ziet(row));
    return ids.map((id) => visible.filter((row) => row.statushouder === id).map(toBetrokkenheid));
  }

  private ziet({ organisatie }: BetrokkenheidEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || organisatie === caller.organisatie;
  }
}

function toBetrokkenheid({ statushouder, organisatie, verleendDoor: _v, ...row }: BetrokkenheidEntity): Betrokkenheid {
  return over(Object.assign(new Betrokkenheid(), row, { organisatieId: organisatie }), { statushouder });
}
