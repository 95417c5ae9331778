import DataLoader from 'dataloader';
import type { Taak } from '@ketenhub/schema';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { toGemeente } from '../gemeente/gemeente.type';
import { TaaktoewijzingEntity } from './taaktoewijzing.entity';
import { Taaktoewijzing } from './taaktoewijzing.type';

/** Which organisation holds which task, where and when; no personal data. */
export class TaaktoewijzingenService {
  private readonly loader = new DataLoader((ids: readonly string[]) => this.load(ids));

  constructor(private readonly db: DataSource) {}

  find(id: string): Promise<Taaktoewijzing | null> {
    return this.loader.load(id);
  }

  async alle(gemeente?: string | null): Promise<Taaktoewijzing[]> {
    const where = gemeente ? { gemeente } : {};
    const order = { gemeente: 'ASC', taak: 'ASC', van: 'ASC', id: 'ASC' } as const;
    return (await this.db.manager.find(TaaktoewijzingEntity, { where, order })).map(toTaaktoewijzing);
  }

  private async load(ids: readonly string[]): Promise<(Taaktoewijzing | null)[]> {
    const rows = await this.db.manager.findBy(TaaktoewijzingEntity, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, toTaaktoewijzing(row)]));
    return ids.map((id) => byId.get(id) ?? null);
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
