import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { toGemeente } from '../gemeente/gemeente.type';
import { OrganisatieEntity } from './organisatie.entity';
import { Organisatie, type SoortOrganisatie } from './organisatie.type';

/** The partners; no personal data. */
export class OrganisatiesService {
  private readonly loader = new DataLoader((ids: readonly string[]) => this.load(ids));

  constructor(private readonly db: DataSource) {}

  find(id: string | null | undefined): Promise<Organisatie | null> {
    return id === null || id === undefined ? Promise.resolve(null) : this.loader.load(id);
  }

  async findAll(ids: readonly string[]): Promise<Organisatie[]> {
    return (await Promise.all(ids.map((id) => this.find(id)))).filter((each) => each !== null);
  }

  async alle(gemeente?: string | null, soort?: SoortOrganisatie | null): Promise<Organisatie[]> {
    const where = { ...(gemeente && { gemeente }), ...(soort && { soort }) };
    const rows = await this.db.manager.find(OrganisatieEntity, { where, order: { id: 'ASC' } });
    return rows.map(toOrganisatie);
  }

  private async load(ids: readonly string[]): Promise<(Organisatie | null)[]> {
    const rows = await this.db.manager.findBy(OrganisatieEntity, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, toOrganisatie(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

const toOrganisatie = ({ id, naam, soort, gemeente }: OrganisatieEntity): Organisatie =>
  Object.assign(new Organisatie(), { id, naam, soort, gemeente: toGemeente(gemeente) });
