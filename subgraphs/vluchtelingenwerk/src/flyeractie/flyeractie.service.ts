import { ONBEKEND, over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { dagVan } from '@ketenhub/subgraph/dag';
import { Any } from 'typeorm';
import { toOrganisatie } from '../partner/organisatie.type';
import { toPlaatsing, type Plaatsing } from '../plaatsing/plaatsing.type';
import { opVolgorde } from '../volgorde';
import { FlyeractieEntity } from './flyeractie.entity';
import { Flyeractie, Flyergebied, OmwonendeAanbod, Terugkoppeling, type FlyeractieStatus } from './flyeractie.type';
import { statusOp, uiterlijkPlannenOp } from './flyertermijn';

export interface FlyeractieFilter extends Pagina {
  status?: FlyeractieStatus | null;
}

export class FlyeractieService {
  private readonly perId = rijPer(this.base.db, FlyeractieEntity, 'id');
  private readonly perPlaatsing = rijenPer(this.base.db, FlyeractieEntity, 'plaatsing', {
    bekendBijVwnOp: 'DESC',
    id: 'ASC',
  });
  private readonly vandaag = dagVan(this.base.verzoek.moment);

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Flyeractie> {
    const row = await this.perId.load(id);
    return row ? toFlyeractie(row, this.vandaag) : over(Object.assign(new Flyeractie(), { id }), ONBEKEND);
  }

  /** A plaatsing of which no round is known here is nobody's: refused. */
  async plaatsing(id: string): Promise<Plaatsing> {
    const [row] = await this.perPlaatsing.load(id);
    return toPlaatsing(id, row?.huishouden);
  }

  async vanPlaatsing(plaatsing: string): Promise<Flyeractie[]> {
    return (await this.perPlaatsing.load(plaatsing)).map((row) => toFlyeractie(row, this.vandaag));
  }

  /** Those about households the caller is involved with, what must be planned first first. */
  async page({ status, ...pagina }: FlyeractieFilter): Promise<Connection<Flyeractie>> {
    const { verzoek } = this.base;
    const rows = await this.rows.findBy({ huishouden: Any([...verzoek.betrokkenHuishoudens()]) });
    const visible = rows
      .filter((row) => verzoek.ziet('Flyeractie', betreft(row)))
      .filter((row) => !status || (this.mag('status', row) && statusOp(row, this.vandaag) === status));
    const sorted = opVolgorde(visible, (row) => (this.mag('bekendBijVwnOp', row) ? row.bekendBijVwnOp : null));
    return pageOf(
      sorted.map((row) => toFlyeractie(row, this.vandaag)),
      pagina,
    );
  }

  private mag(veld: string, row: FlyeractieEntity): boolean {
    return this.base.verzoek.mag(`Flyeractie.${veld}`, betreft(row));
  }

  private get rows() {
    return this.base.db.getRepository(FlyeractieEntity);
  }
}

const betreft = ({ huishouden, organisatie }: FlyeractieEntity) => ({ huishouden, bron: organisatie });

function toFlyeractie(row: FlyeractieEntity, vandaag: string): Flyeractie {
  const { id, bekendBijVwnOp, geplandOp, uitgevoerdOp, methoden, afwijkingReden, folderVersie } = row;
  return over(
    Object.assign(new Flyeractie(), {
      ...{ id, bekendBijVwnOp, geplandOp, uitgevoerdOp, methoden, afwijkingReden, folderVersie },
      plaatsing: toPlaatsing(row.plaatsing, row.huishouden),
      uiterlijkPlannenOp: uiterlijkPlannenOp(bekendBijVwnOp),
      status: statusOp(row, vandaag),
      gebied: Object.assign(new Flyergebied(), { straal: row.straal, straten: row.straten }),
      organisaties: row.organisaties.map(toOrganisatie),
      akkoordAndereOrganisaties: row.akkoordAndereOrganisaties.map(toOrganisatie),
      terugkoppelingen: row.terugkoppelingen.map(({ aan, datum, bijzonderheden }) =>
        Object.assign(new Terugkoppeling(), { aan: toOrganisatie(aan), datum, bijzonderheden }),
      ),
      omwonendeAanbod: row.omwonendeAanbod.map(({ soortRol, contact }) =>
        over(Object.assign(new OmwonendeAanbod(), { soortRol, contact }), { organisaties: row.organisaties }),
      ),
    }),
    betreft(row),
  ) as Flyeractie;
}
