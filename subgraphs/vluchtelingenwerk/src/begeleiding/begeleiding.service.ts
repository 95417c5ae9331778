import { ONBEKEND, over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { betreftRij, isEigenRegistratie, overRij } from '../eigen-registratie';
import { toOrganisatie } from '../partner/organisatie.type';
import { toStatushouder } from '../statushouder/statushouder.type';
import { opVolgorde } from '../volgorde';
import { BegeleidingstrajectEntity } from './begeleidingstraject.entity';
import { Begeleidingstraject, type BegeleidingStatus } from './begeleidingstraject.type';
import { eindeRegulier } from './einde-regulier';

export interface BegeleidingFilter extends Pagina {
  status?: BegeleidingStatus | null;
  eindigtVoor?: string | null;
}

export class BegeleidingService {
  private readonly perId = rijPer(this.base.db, BegeleidingstrajectEntity, 'id');
  private readonly perPersoon = rijenPer(this.base.db, BegeleidingstrajectEntity, 'statushouder', {
    startdatum: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Begeleidingstraject> {
    const row = await this.perId.load(id);
    return row && this.isVoorVrager(row)
      ? toBegeleidingstraject(row)
      : over(Object.assign(new Begeleidingstraject(), { id }), ONBEKEND);
  }

  /** The newest first. */
  async vanPersoon(statushouder: string): Promise<Begeleidingstraject[]> {
    const rows = await this.perPersoon.load(statushouder);
    return rows.filter((row) => this.isVoorVrager(row)).map(toBegeleidingstraject);
  }

  /** The one that began last. */
  async huidige(statushouder: string): Promise<Begeleidingstraject | undefined> {
    return (await this.vanPersoon(statushouder))[0];
  }

  /** Those of the caller's own people, the first to end first. */
  async page({ status, eindigtVoor, ...pagina }: BegeleidingFilter): Promise<Connection<Begeleidingstraject>> {
    const { verzoek } = this.base;
    const rows = await this.rows.findBy({ statushouder: Any([...verzoek.betrokkenPersonen()]) });
    const visible = rows
      .filter((row) => this.isVoorVrager(row) && verzoek.ziet('Begeleidingstraject', betreftRij(row)))
      .filter((row) => !status || (this.mag('status', row) && row.status === status))
      .filter((row) => !eindigtVoor || eindigtOp(this.zichtbaarEinde(row), eindigtVoor));
    return pageOf(opVolgorde(visible, (row) => this.zichtbaarEinde(row)).map(toBegeleidingstraject), pagina);
  }

  private zichtbaarEinde(row: BegeleidingstrajectEntity): string | null {
    return this.mag('eindeRegulier', row) ? eindeRegulier(row.vestiging) : null;
  }

  private mag(veld: string, row: BegeleidingstrajectEntity): boolean {
    return this.base.verzoek.mag(`Begeleidingstraject.${veld}`, betreftRij(row));
  }

  private isVoorVrager(row: BegeleidingstrajectEntity): boolean {
    return isEigenRegistratie(this.base.verzoek.caller, row);
  }

  private get rows() {
    return this.base.db.getRepository(BegeleidingstrajectEntity);
  }
}

const eindigtOp = (einde: string | null, voor: string) => einde !== null && einde < voor;

function toBegeleidingstraject(row: BegeleidingstrajectEntity): Begeleidingstraject {
  const { id, status, startdatum, aanleidingStart, begeleider, beroepskracht, contactpersoon, zwaarte } = row;
  return overRij(
    Object.assign(new Begeleidingstraject(), {
      ...{ id, status, startdatum, aanleidingStart, begeleider, beroepskracht, contactpersoon, zwaarte },
      statushouder: toStatushouder(row.statushouder),
      organisatie: toOrganisatie(row.organisatie),
      eindeRegulier: eindeRegulier(row.vestiging),
      opgeschaaldNaarBeroepskracht: row.opgeschaald,
    }),
    row,
  );
}
