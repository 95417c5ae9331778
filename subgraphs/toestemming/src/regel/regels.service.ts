import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import type { DataSource, EntityManager } from 'typeorm';
import { RegelEntity } from './regel.entity';
import { Verstrekkingsregel } from './verstrekkingsregel.type';

export interface RegelFilter {
  readonly rol?: Rol | null;
  readonly categorie?: Categorie | null;
  readonly doel?: Doel | null;
}

/** The rules that are in force at a moment. */
export class RegelsService {
  private readonly perId = new Map<string, Promise<Verstrekkingsregel | null>>();

  constructor(private readonly db: DataSource) {}

  async vanKracht(filter: RegelFilter, moment: Date | null | undefined): Promise<Verstrekkingsregel[]> {
    return (await inForce(this.db.manager, filter, moment ?? new Date())).map(toVerstrekkingsregel);
  }

  /** `id` is regel@versie. */
  find(id: string): Promise<Verstrekkingsregel | null> {
    const found = this.perId.get(id) ?? this.lees(id);
    this.perId.set(id, found);
    return found;
  }

  private async lees(id: string): Promise<Verstrekkingsregel | null> {
    const [, regel, versie] = /^(.+)@(\d{1,9})$/.exec(id) ?? [];
    if (regel === undefined) return null;
    const row = await this.db.manager.findOneBy(RegelEntity, { id: regel, versie: Number(versie) });
    return row && toVerstrekkingsregel(row);
  }
}

export function inForce(manager: EntityManager, filter: RegelFilter, moment: Date): Promise<RegelEntity[]> {
  const query = manager
    .createQueryBuilder(RegelEntity, 'r')
    .where('r."geldigVan" <= :moment AND (r."geldigTot" IS NULL OR r."geldigTot" > :moment)', { moment });
  for (const name of ['rol', 'categorie', 'doel'] as const)
    if (filter[name]) query.andWhere(`r.${name} = :${name}`, { [name]: filter[name] });
  return query.orderBy('r.id').addOrderBy('r.versie').getMany();
}

const toVerstrekkingsregel = ({ id, versie, wet, ...row }: RegelEntity): Verstrekkingsregel =>
  Object.assign(new Verstrekkingsregel(), row, { id: `${id}@${versie}`, regel: id, versie, wetsartikel: wet });
