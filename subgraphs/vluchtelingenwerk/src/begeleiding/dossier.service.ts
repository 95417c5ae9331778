import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import type { EntityTarget, FindOptionsOrder } from 'typeorm';
import { isEigenRegistratie, overRij } from '../eigen-registratie';
import { toOrganisatie } from '../partner/organisatie.type';
import { toToestemming } from '../partner/toestemming.type';
import type { Persoonsrij } from '../persoonsrij.entity';
import { AanspreekmomentEntity } from './aanspreekmoment.entity';
import { BegeleidingsdoelEntity } from './begeleidingsdoel.entity';
import { ContactmomentEntity } from './contactmoment.entity';
import { DoorverwijzingEntity } from './doorverwijzing.entity';
import { Doorverwijzing } from './doorverwijzing.type';
import { Aanspreekmoment, Begeleidingsdoel, Contactmoment, type Dossieritem } from './dossieritem.type';

/** What hangs under a begeleidingstraject, the newest first. */
export class DossierService {
  private readonly doelenPer = this.perTraject(BegeleidingsdoelEntity);
  private readonly contactenPer = this.perTraject(ContactmomentEntity);
  private readonly aanspreekmomentenPer = this.perTraject(AanspreekmomentEntity);
  private readonly doorverwijzingenPer = this.perTraject(DoorverwijzingEntity);
  private readonly doorverwijzingPerId = rijPer(this.base.db, DoorverwijzingEntity, 'id');

  constructor(private readonly base: Base) {}

  /** All three kinds together: each item is guarded by its own type, as it is in its own list. */
  async items(traject: string): Promise<Dossieritem[]> {
    const items = await Promise.all([
      this.doelen(traject),
      this.contactmomenten(traject),
      this.aanspreekmomenten(traject),
    ]);
    return items.flat<Dossieritem[][]>().sort((a, b) => compare(b.datum, a.datum) || compare(a.id, b.id));
  }

  async doelen(traject: string): Promise<Begeleidingsdoel[]> {
    return (await this.doelenPer.load(traject)).map(toBegeleidingsdoel);
  }

  async aantalBehaald(traject: string): Promise<number> {
    return (await this.doelenPer.load(traject)).filter((row) => row.behaaldOp !== null).length;
  }

  async contactmomenten(traject: string): Promise<Contactmoment[]> {
    return (await this.contactenPer.load(traject)).map(toContactmoment);
  }

  async aanspreekmomenten(traject: string): Promise<Aanspreekmoment[]> {
    return (await this.aanspreekmomentenPer.load(traject)).map(toAanspreekmoment);
  }

  async doorverwijzingen(traject: string): Promise<Doorverwijzing[]> {
    return (await this.doorverwijzingenPer.load(traject)).map(toDoorverwijzing);
  }

  async doorverwijzing(id: string): Promise<Doorverwijzing> {
    const row = await this.doorverwijzingPerId.load(id);
    const open = row !== undefined && isEigenRegistratie(this.base.verzoek.caller, row);
    return open ? toDoorverwijzing(row) : over(Object.assign(new Doorverwijzing(), { id }), ONBEKEND);
  }

  private perTraject<R extends Dossierrij>(entity: EntityTarget<R>) {
    return rijenPer(this.base.db, entity, 'traject', { datum: 'DESC', id: 'ASC' } as FindOptionsOrder<R>);
  }
}

type Dossierrij = Persoonsrij & { traject: string; datum: string };

const compare = (a: string | null | undefined, b: string | null | undefined) =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

const toBegeleidingsdoel = (row: BegeleidingsdoelEntity): Begeleidingsdoel => {
  const { id, datum, leefgebied, doel, behaaldOp } = row;
  return overRij(
    Object.assign(new Begeleidingsdoel(), { id, datum, leefgebied, doel, behaaldOp, behaald: behaaldOp !== null }),
    row,
  );
};

const toContactmoment = (row: ContactmomentEntity): Contactmoment => {
  const { id, datum, soort, notitie } = row;
  return overRij(Object.assign(new Contactmoment(), { id, datum, soort, notitie }), row);
};

const toAanspreekmoment = (row: AanspreekmomentEntity): Aanspreekmoment => {
  const { id, datum, onderwerp, notitie } = row;
  return overRij(Object.assign(new Aanspreekmoment(), { id, datum, onderwerp, notitie }), row);
};

const toDoorverwijzing = (row: DoorverwijzingEntity): Doorverwijzing => {
  const { id, reden, datum, status, terugkoppeling } = row;
  return overRij(
    Object.assign(new Doorverwijzing(), {
      ...{ id, reden, datum, status, terugkoppeling },
      naarOrganisatie: toOrganisatie(row.naarOrganisatie),
      toestemming: toToestemming(row.toestemming),
    }),
    row,
  );
};
