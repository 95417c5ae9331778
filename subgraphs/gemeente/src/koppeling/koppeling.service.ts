import { over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { onbekend } from '../dossier.service';
import { koppelingTermijnen } from './koppeling-termijnen';
import type { KoppelingStatus } from './koppeling.codes';
import { KoppelingEntity } from './koppeling.entity';
import type { Koppeling } from './koppeling.type';

export interface KoppelingFilter extends Pagina {
  status?: KoppelingStatus | null;
}

/** Koppelingen of households to a gemeente. */
export class KoppelingService {
  private readonly perId = rijPer(this.base.db, KoppelingEntity, 'id');
  private readonly perHuishouden = rijenPer(this.base.db, KoppelingEntity, 'huishouden', {
    datumKoppeling: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  /** The object with this id; for an unknown id one that shows nothing to anyone. */
  async find(id: string): Promise<Koppeling> {
    const row = await this.perId.load(id);
    return row === undefined ? onbekend<Koppeling>(id) : toKoppeling(row);
  }

  /** Of this household, the latest first. */
  async all(huishouden: string): Promise<Koppeling[]> {
    return (await this.perHuishouden.load(huishouden)).map(toKoppeling);
  }

  async current(huishouden: string): Promise<Koppeling | undefined> {
    return (await this.all(huishouden))[0];
  }

  /** Of the caller's own households, as far as he may see them, the latest first. */
  async list({ status, ...pagina }: KoppelingFilter): Promise<Connection<Koppeling>> {
    const rows = await this.perHuishouden.loadMany([...this.base.verzoek.betrokkenHuishoudens()]);
    const visible = rows
      .flatMap((each) => (each instanceof Error ? fail(each) : each))
      .filter((row) => this.base.verzoek.ziet('Koppeling', betreftVan(row)) && this.fits(row, status));
    return pageOf(visible.sort(this.byDatum).map(toKoppeling), pagina);
  }

  private fits(row: KoppelingEntity, status: KoppelingStatus | null | undefined): boolean {
    if (status === undefined || status === null) return true;
    return row.status === status && this.base.verzoek.mag('Koppeling.status', betreftVan(row));
  }

  /** On the date where it may be seen; what may not be seen does not order the list. */
  private readonly byDatum = (a: KoppelingEntity, b: KoppelingEntity): number =>
    this.datum(b).localeCompare(this.datum(a)) || a.id.localeCompare(b.id);

  private datum(row: KoppelingEntity): string {
    return this.base.verzoek.mag('Koppeling.datumKoppeling', betreftVan(row)) ? row.datumKoppeling : '';
  }
}

const betreftVan = ({ huishouden, organisatie }: KoppelingEntity) => ({ huishouden, bron: organisatie });

const toKoppeling = (row: KoppelingEntity): Koppeling =>
  over(
    {
      id: row.id,
      datumKoppeling: row.datumKoppeling,
      regievoerder: row.regievoerder,
      informatieprofielOntvangenOp: row.informatieprofielOntvangenOp,
      ...koppelingTermijnen(row.datumKoppeling),
      status: row.status,
      huishoudenId: row.huishouden,
      gemeentecode: row.gemeente,
    },
    betreftVan(row),
  );

function fail(error: Error): never {
  throw error;
}
