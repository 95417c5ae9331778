import { pageOf, type Connection, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import { ArrayContains, In, type DataSource } from 'typeorm';
import { isBetrokkene } from '../aanvrager/aanvrager';
import { PersoonEntity } from '../persoon/persoon.entity';
import { vertegenwoordigt } from '../toestemming/vertegenwoordiging';
import { toStatushouder, type Statushouder } from './statushouder.type';

/** The people with whom the caller is involved now, by id; of a parent also the children for whom he decides. */
export class CaseloadService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  async bladzijde(pagina: Pagina, gemeente: string | null | undefined): Promise<Connection<Statushouder>> {
    const own = [...new Set([...this.verzoek.betrokkenPersonen(), ...(await this.kinderen())])].sort();
    return pageOf((gemeente ? await this.in(gemeente, own) : own).map(toStatushouder), pagina);
  }

  private async kinderen(): Promise<string[]> {
    const { caller, moment } = this.verzoek;
    if (!isBetrokkene(caller)) return [];
    const rows = await this.db.manager.findBy(PersoonEntity, { gezag: ArrayContains([caller.gebruiker]) });
    return rows.filter((row) => vertegenwoordigt(caller, row, new Date(moment))).map((row) => row.statushouder);
  }

  private async in(gemeente: string, ids: readonly string[]): Promise<string[]> {
    const where = { statushouder: In([...ids]), gemeente };
    const rows = await this.db.manager.find(PersoonEntity, { where, order: { statushouder: 'ASC' } });
    return rows.map(({ statushouder }) => statushouder);
  }
}
