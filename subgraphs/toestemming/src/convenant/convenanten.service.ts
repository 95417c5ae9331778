import type { DataSource } from 'typeorm';
import { ConvenantEntity } from './convenant.entity';
import { Convenant } from './convenant.type';

/** What the partners agreed; no personal data. */
export class ConvenantenService {
  constructor(private readonly db: DataSource) {}

  async alle(): Promise<Convenant[]> {
    return (await this.db.manager.find(ConvenantEntity, { order: { id: 'ASC' } })).map(toConvenant);
  }

  async find(id: string): Promise<Convenant | null> {
    const row = await this.db.manager.findOneBy(ConvenantEntity, { id });
    return row && toConvenant(row);
  }
}

const toConvenant = ({ partijen, ...row }: ConvenantEntity): Convenant =>
  Object.assign(new Convenant(), row, { partijIds: partijen });
