import { categorieen, doelen } from '@ketenhub/schema';
import { ONBEKEND, over, rijenPer, rijPer, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { isPartner } from '../aanvrager/aanvrager';
import { toStatushouder } from '../statushouder/statushouder.type';
import { statusOp } from './levensloop';
import { ToestemmingEntity } from './toestemming.entity';
import { Toestemming } from './toestemming.type';

/** Reads consents. A partner sees those in which his organisation is source or receiver; the rest is unknown to him. */
export class ToestemmingenService {
  private readonly perId = rijPer(this.db, ToestemmingEntity, 'id');
  private readonly perStatushouder = rijenPer(this.db, ToestemmingEntity, 'statushouder', {
    gevraagdOp: 'DESC',
    id: 'ASC',
  });

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** Echoes the key: unknown, uninvolved and not one's own are the same answer. */
  async find(id: string): Promise<Toestemming> {
    const row = await this.perId.load(id);
    return row !== undefined && this.ziet(row)
      ? toToestemming(row)
      : over(Object.assign(new Toestemming(), { id }), ONBEKEND);
  }

  async van(statushouder: string): Promise<Toestemming[]> {
    const rows = await this.perStatushouder.load(statushouder);
    return rows.filter((row) => this.ziet(row)).map(toToestemming);
  }

  /** After a write: what was read before in this request is no longer so. */
  vergeet(): void {
    this.perId.clearAll();
    this.perStatushouder.clearAll();
  }

  private ziet({ verstrekker, ontvanger }: ToestemmingEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || [verstrekker, ontvanger].includes(caller.organisatie);
  }
}

function toToestemming({ verstrekker, ontvanger, statushouder, ...row }: ToestemmingEntity): Toestemming {
  const { besluitDoor: _b, ingetrokkenDoor: _i, ...fields } = row;
  return over(
    Object.assign(new Toestemming(), fields, {
      status: statusOp(row, new Date()),
      statushouder: toStatushouder(statushouder),
      verstrekkerId: verstrekker,
      ontvangerId: ontvanger,
      gegevensInGewoneTaal: categorieen().find(({ code }) => code === row.categorie)?.omschrijving,
      doelInGewoneTaal: doelen().find(({ code }) => code === row.doel)?.omschrijving,
    }),
    { statushouder },
  );
}
