import type { PublicKeys, SigningKey } from '@ketenhub/identity';
import { ONBEKEND, over, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { ToestemmingEntity } from '../toestemming/toestemming.entity';
import { ToestemmingstekstEntity } from '../toestemmingstekst/toestemmingstekst.entity';
import { VerwerkingsactiviteitEntity } from '../verwerkingsactiviteit/verwerkingsactiviteit.entity';
import { BEWIJS_TYP, bewijsstuk } from './bewijsstuk';
import { bewijssleutels, maakOpenbaar } from './bewijssleutels';
import { Ontvangstbewijs } from './ontvangstbewijs.type';

/** Receipts of consents, signed by this registry. */
export class OntvangstbewijzenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly sleutel: SigningKey,
  ) {}

  /** Unknown and somebody else's are the same answer. */
  async find(toestemmingId: string): Promise<Ontvangstbewijs> {
    const row = await this.db.manager.findOneBy(ToestemmingEntity, { id: toestemmingId });
    const bewijs = Object.assign(new Ontvangstbewijs(), { toestemmingId });
    return over(bewijs, row === null ? ONBEKEND : { statushouder: row.statushouder });
  }

  sleutels(): Promise<PublicKeys> {
    return bewijssleutels(this.db, this.sleutel);
  }

  async onderteken(id: string): Promise<string> {
    const { manager } = this.db;
    const row = await manager.findOneByOrFail(ToestemmingEntity, { id });
    const organisatie = (which: string) => manager.findOneByOrFail(OrganisatieEntity, { id: which });
    const tekst = row.tekstversie && (await manager.findOneBy(ToestemmingstekstEntity, { versie: row.tekstversie }));
    const activiteit = await manager.findOne(VerwerkingsactiviteitEntity, {
      where: { doel: row.doel, verantwoordelijke: row.ontvanger },
      order: { id: 'ASC' },
    });
    const grond = {
      row,
      verstrekker: await organisatie(row.verstrekker),
      ontvanger: await organisatie(row.ontvanger),
      tekst: tekst ? tekst.vindplaats : undefined,
      bewaartermijn: activiteit?.bewaartermijn,
    };
    await maakOpenbaar(this.db, this.sleutel);
    return this.sleutel.signDocument(BEWIJS_TYP, bewijsstuk(grond, new Date(this.verzoek.moment)));
  }
}
