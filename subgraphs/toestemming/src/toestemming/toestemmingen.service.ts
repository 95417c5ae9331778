import DataLoader from 'dataloader';
import { over, type Verzoek } from '@ketenhub/subgraph';
import { In, type DataSource } from 'typeorm';
import { isPartner } from '../aanvrager/aanvrager';
import { toStatushouder } from '../statushouder/statushouder.type';
import { statusOp } from './levensloop';
import { ToestemmingEntity } from './toestemming.entity';
import { Toestemming } from './toestemming.type';
import { ONBEKEND } from '../statushouder/onbekend';

/** Reads consents. A partner sees those in which his organisation is source or receiver; the rest is unknown to him. */
export class ToestemmingenService {
  private readonly perId = new DataLoader((ids: readonly string[]) => this.load(ids));
  private readonly perStatushouder = new DataLoader((ids: readonly string[]) => this.loadPer(ids));

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** Echoes the key: unknown, uninvolved and not one's own are the same answer. */
  find(id: string): Promise<Toestemming> {
    return this.perId.load(id);
  }

  van(statushouder: string): Promise<Toestemming[]> {
    return this.perStatushouder.load(statushouder);
  }

  /** After a write: what was read before in this request is no longer so. */
  vergeet(): void {
    this.perId.clearAll();
    this.perStatushouder.clearAll();
  }

  private async load(ids: readonly string[]): Promise<Toestemming[]> {
    const rows = await this.db.manager.findBy(ToestemmingEntity, { id: In([...ids]) });
    const byId = new Map(rows.filter((row) => this.ziet(row)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      return row === undefined ? onbekend(id) : toToestemming(row);
    });
  }

  private async loadPer(ids: readonly string[]): Promise<Toestemming[][]> {
    const rows = await this.db.manager.find(ToestemmingEntity, {
      where: { statushouder: In([...ids]) },
      order: { gevraagdOp: 'DESC', id: 'ASC' },
    });
    const visible = rows.filter((row) => this.ziet(row));
    return ids.map((id) => visible.filter((row) => row.statushouder === id).map(toToestemming));
  }

  private ziet({ verstrekker, ontvanger }: ToestemmingEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || [verstrekker, ontvanger].includes(caller.organisatie);
  }
}

const onbekend = (id: string): Toestemming => over(Object.assign(new Toestemming(), { id }), ONBEKEND);

function toToestemming({ verstrekker, ontvanger, statushouder, ...row }: ToestemmingEntity): Toestemming {
  const { besluitDoor: _b, ingetrokkenDoor: _i, ...fields } = row;
  return over(
    Object.assign(new Toestemming(), fields, {
      status: statusOp(row, new Date()),
      statushouder: toStatushouder(statushouder),
      verstrekkerId: verstrekker,
      ontvangerId: ontvanger,
    }),
    { statushouder },
  );
}
