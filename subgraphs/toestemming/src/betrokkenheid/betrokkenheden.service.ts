import { ONBEKEND, over, rijenPer, rijPer, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { isPartner } from '../aanvrager/aanvrager';
import { BetrokkenheidEntity } from './betrokkenheid.entity';
import { Betrokkenheid } from './betrokkenheid.type';

/** Reads involvements. A partner sees those of his own organisation. */
export class BetrokkenhedenService {
  private readonly perId = rijPer(this.db, BetrokkenheidEntity, 'id');
  private readonly perStatushouder = rijenPer(this.db, BetrokkenheidEntity, 'statushouder', {
    van: 'DESC',
    id: 'ASC',
  });

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** Echoes the key: unknown, uninvolved and not one's own are the same answer. */
  async find(id: string): Promise<Betrokkenheid> {
    const row = await this.perId.load(id);
    return row !== undefined && this.ziet(row)
      ? toBetrokkenheid(row)
      : over(Object.assign(new Betrokkenheid(), { id }), ONBEKEND);
  }

  async van(statushouder: string): Promise<Betrokkenheid[]> {
    const rows = await this.perStatushouder.load(statushouder);
    return rows.filter((row) => this.ziet(row)).map(toBetrokkenheid);
  }

  private ziet({ organisatie }: BetrokkenheidEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || organisatie === caller.organisatie;
  }
}

function toBetrokkenheid({ statushouder, organisatie, verleendDoor: _v, ...row }: BetrokkenheidEntity): Betrokkenheid {
  return over(Object.assign(new Betrokkenheid(), row, { organisatieId: organisatie }), { statushouder });
}
