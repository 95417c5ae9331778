import type { DataSource } from 'typeorm';
import { VerwerkingsactiviteitEntity } from './verwerkingsactiviteit.entity';
import { Verwerkingsactiviteit } from './verwerkingsactiviteit.type';

/** The register of processing activities; no personal data. */
export class VerwerkingsactiviteitenService {
  constructor(private readonly db: DataSource) {}

  async alle(): Promise<Verwerkingsactiviteit[]> {
    return (await this.db.manager.find(VerwerkingsactiviteitEntity, { order: { id: 'ASC' } })).map(toActiviteit);
  }

  async find(id: string): Promise<Verwerkingsactiviteit | null> {
    const row = await this.db.manager.findOneBy(VerwerkingsactiviteitEntity, { id });
    return row && toActiviteit(row);
  }
}

const toActiviteit = ({ verantwoordelijke, ontvangers, ...row }: VerwerkingsactiviteitEntity): Verwerkingsactiviteit =>
  Object.assign(new Verwerkingsactiviteit(), row, {
    verantwoordelijkeId: verantwoordelijke,
    ontvangerIds: ontvangers,
  });
