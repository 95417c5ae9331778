import { pageOf, type Connection, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import { In, type DataSource } from 'typeorm';
import { PersoonEntity } from '../persoon/persoon.entity';
import { toStatushouder, type Statushouder } from './statushouder.type';

/** The people with whom the caller is involved now, by id. */
export class CaseloadService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  async bladzijde(pagina: Pagina, gemeente: string | null | undefined): Promise<Connection<Statushouder>> {
    const own = this.verzoek.betrokkenPersonen();
    return pageOf((gemeente ? await this.in(gemeente, own) : own).map(toStatushouder), pagina);
  }

  private async in(gemeente: string, ids: readonly string[]): Promise<string[]> {
    const where = { statushouder: In([...ids]), gemeente };
    const rows = await this.db.manager.find(PersoonEntity, { where, order: { statushouder: 'ASC' } });
    return rows.map(({ statushouder }) => statushouder);
  }
}
