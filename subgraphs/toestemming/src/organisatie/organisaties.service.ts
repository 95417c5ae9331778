import { rijPer } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { toGemeente } from '../gemeente/gemeente.type';
import { OrganisatieEntity } from './organisatie.entity';
import { Organisatie, type SoortOrganisatie } from './organisatie.type';

/** The partners; no personal data. */
export class OrganisatiesService {
  private readonly perId = rijPer(this.db, OrganisatieEntity, 'id');

  constructor(private readonly db: DataSource) {}

  async find(id: string | null | undefined): Promise<Organisatie | null> {
    const row = id === null || id === undefined ? undefined : await this.perId.load(id);
    return row === undefined ? null : toOrganisatie(row);
  }

  async findAll(ids: readonly string[]): Promise<Organisatie[]> {
    return (await Promise.all(ids.map((id) => this.find(id)))).filter((each) => each !== null);
  }

  async alle(gemeente?: string | null, soort?: SoortOrganisatie | null): Promise<Organisatie[]> {
    const where = { ...(gemeente && { gemeente }), ...(soort && { soort }) };
    const rows = await this.db.manager.find(OrganisatieEntity, { where, order: { id: 'ASC' } });
    return rows.map(toOrganisatie);
  }
}

const toOrganisatie = ({ id, naam, soort, gemeente }: OrganisatieEntity): Organisatie =>
  Object.assign(new Organisatie(), { id, naam, soort, gemeente: toGemeente(gemeente) });
