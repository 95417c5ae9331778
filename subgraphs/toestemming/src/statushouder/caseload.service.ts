import { pageOf, type Connection, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import { In, type DataSource } from 'typeorm';
import { rolVan } from '../aanvrager/aanvrager';
import { PersoonEntity } from '../persoon/persoon.entity';
import { TaaktoewijzingEntity } from '../taaktoewijzing/taaktoewijzing.entity';
import { toStatushouder, type Statushouder } from './statushouder.type';

/** The people with whom the caller is involved now, by id. */
export class CaseloadService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  async bladzijde(pagina: Pagina, gemeente?: string | null): Promise<Connection<Statushouder>> {
    const ids = this.verzoek.betrokkenPersonen();
    const gemeenten = await this.gemeenten(gemeente);
    return pageOf((gemeenten === undefined ? ids : await this.in(gemeenten, ids)).map(toStatushouder), pagina);
  }

  /** The gemeenten to keep, or undefined for all: a role that rests on a task is valid only where it is held. */
  private async gemeenten(gevraagd: string | null | undefined): Promise<string[] | undefined> {
    const taak = rolVan(this.verzoek.caller)?.taak;
    if (taak === undefined) return gevraagd ? [gevraagd] : undefined;
    const { organisatie } = this.verzoek.caller;
    const rows = await this.db.manager.findBy(TaaktoewijzingEntity, { taak, organisatie });
    const moment = new Date(this.verzoek.moment);
    const held = rows.filter(({ van, tot }) => van <= moment && (tot === null || moment < tot));
    return held.map(({ gemeente }) => gemeente).filter((code) => !gevraagd || code === gevraagd);
  }

  private async in(gemeenten: string[], ids: readonly string[]): Promise<string[]> {
    if (gemeenten.length === 0 || ids.length === 0) return [];
    const where = { statushouder: In([...ids]), gemeente: In(gemeenten) };
    const rows = await this.db.manager.find(PersoonEntity, { where, order: { statushouder: 'ASC' } });
    return rows.map(({ statushouder }) => statushouder);
  }
}
