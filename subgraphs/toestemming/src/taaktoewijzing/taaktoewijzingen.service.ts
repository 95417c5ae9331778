import type { Taak } from '@ketenhub/schema';
import { rijPer } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { toGemeente } from '../gemeente/gemeente.type';
import { TaaktoewijzingEntity } from './taaktoewijzing.entity';
import { Taaktoewijzing } from './taaktoewijzing.type';

/** Which organisation holds which task, where and when; no personal data. */
export class TaaktoewijzingenService {
  private readonly perId = rijPer(this.db, TaaktoewijzingEntity, 'id');

  constructor(private readonly db: DataSource) {}

  async find(id: string): Promise<Taaktoewijzing | null> {
    const row = await this.perId.load(id);
    return row === undefined ? null : toTaaktoewijzing(row);
  }

  async alle(gemeente?: string | null): Promise<Taaktoewijzing[]> {
    const where = gemeente ? { gemeente } : {};
    const order = { gemeente: 'ASC', taak: 'ASC', van: 'ASC', id: 'ASC' } as const;
    return (await this.db.manager.find(TaaktoewijzingEntity, { where, order })).map(toTaaktoewijzing);
  }
}

/** The organisations that hold the task in the gemeente at the moment, by id. */
export async function houdersVan(manager: EntityManager, taak: Taak, gemeente: string | null, moment: Date) {
  const rows = await manager
    .createQueryBuilder(TaaktoewijzingEntity, 't')
    .where('t.taak = :taak AND t.gemeente = :gemeente', { taak, gemeente })
    .andWhere('t.van <= :moment AND (t.tot IS NULL OR t.tot > :moment)', { moment })
    .orderBy('t.organisatie')
    .getMany();
  return [...new Set(rows.map(({ organisatie }) => organisatie))];
}

const toTaaktoewijzing = ({ id, gemeente, taak, organisatie, opdracht, van, tot }: TaaktoewijzingEntity) =>
  Object.assign(new Taaktoewijzing(), {
    id,
    gemeente: toGemeente(gemeente),
    taak,
    organisatieId: organisatie,
    opdracht,
    van,
    tot,
  });
