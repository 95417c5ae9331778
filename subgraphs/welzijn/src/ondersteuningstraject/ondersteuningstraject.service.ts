import {
  ONBEKEND,
  over,
  pageOf,
  rijenPer,
  rijPer,
  type Base,
  type Betreft,
  type Connection,
  type Pagina,
} from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import type { OndersteuningStatusCode } from '../codes';
import { verwijsNaarOrganisatie } from '../organisatie/organisatie.type';
import { toStatushouder } from '../statushouder/statushouder.type';
import { OndersteuningsactieEntity } from './ondersteuningsactie.entity';
import { OndersteuningstrajectEntity } from './ondersteuningstraject.entity';
import { Ondersteuningsactie, Ondersteuningstraject } from './ondersteuningstraject.type';

export class OndersteuningstrajectService {
  private readonly perId = rijPer(this.base.db, OndersteuningstrajectEntity, 'id');
  private readonly perStatushouder = rijenPer(this.base.db, OndersteuningstrajectEntity, 'statushouder', {
    startdatum: 'DESC',
    id: 'ASC',
  });
  private readonly perTraject = rijenPer(this.base.db, OndersteuningsactieEntity, 'traject', {
    uiterlijk: 'ASC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Ondersteuningstraject> {
    const row = await this.perId.load(id);
    return row ? this.toOndersteuningstraject(row) : over(Object.assign(new Ondersteuningstraject(), { id }), ONBEKEND);
  }

  /** The newest first. */
  async ofStatushouder(id: string): Promise<Ondersteuningstraject[]> {
    return this.visible(await this.perStatushouder.load(id)).map((row) => this.toOndersteuningstraject(row));
  }

  /** Of the caller's own people, by id: the starting day is not for everybody. */
  async list(
    status: OndersteuningStatusCode | null | undefined,
    pagina: Pagina,
  ): Promise<Connection<Ondersteuningstraject>> {
    const { db, verzoek } = this.base;
    const rows = await db.getRepository(OndersteuningstrajectEntity).find({
      where: { statushouder: Any([...verzoek.betrokkenPersonen()]) },
      order: { id: 'ASC' },
    });
    const matches = (row: OndersteuningstrajectEntity) =>
      row.status === status && verzoek.mag('Ondersteuningstraject.status', this.betreft(row));
    const visible = this.visible(rows).filter((row) => !status || matches(row));
    return pageOf(
      visible.map((row) => this.toOndersteuningstraject(row)),
      pagina,
    );
  }

  async acties(id: string): Promise<Ondersteuningsactie[]> {
    const rows = await this.perTraject.load(id);
    return rows.map(({ omschrijving, uiterlijk, status }) =>
      Object.assign(new Ondersteuningsactie(), { omschrijving, uiterlijk, status }),
    );
  }

  private visible(rows: readonly OndersteuningstrajectEntity[]): OndersteuningstrajectEntity[] {
    return rows.filter((row) => this.base.verzoek.ziet('Ondersteuningstraject', this.betreft(row)));
  }

  /** A sociaal werker has her own team's cases; those of the gemeente where someone lived before are not hers (S1-05). */
  private betreft({ statushouder, organisatie }: OndersteuningstrajectEntity): Betreft {
    const { caller } = this.base.verzoek;
    if (caller.rol === 'SOCIAAL_WERKER' && caller.organisatie !== organisatie) return ONBEKEND;
    return { statushouder, bron: organisatie };
  }

  private toOndersteuningstraject(row: OndersteuningstrajectEntity): Ondersteuningstraject {
    return over(
      Object.assign(new Ondersteuningstraject(), {
        id: row.id,
        statushouder: toStatushouder(row.statushouder),
        hulpvraag: row.hulpvraag,
        zorgvraag: row.zorgvraag,
        wijkverpleegkundigeBetrokken: row.wijkverpleegkundigeBetrokken,
        aanmelder: verwijsNaarOrganisatie(row.aanmelder),
        status: row.status,
        contactpersoon: row.contactpersoon,
        startdatum: row.startdatum,
        evaluatie: row.evaluatie,
      }),
      this.betreft(row),
    );
  }
}
