import { ONBEKEND, over, pageOf, rijenVan, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { isPlaatsingBekend } from './plaatsing-bekend';
import { huidigeVan, selectPlaatsingen } from './plaatsing-rows';
import type { PlaatsingStatus } from './plaatsing-status';
import type { PlaatsingEntity } from './plaatsing.entity';
import { Plaatsing } from './plaatsing.type';
import { betreftPlaatsing, toPlaatsing } from './to-plaatsing';

export interface PlaatsingFilter {
  readonly wijk?: string | null;
  readonly status?: PlaatsingStatus | null;
}

export class PlaatsingService {
  private readonly byId = rijenVan(
    (ids) => selectPlaatsingen(this.base.db).where('plaatsing.id = ANY(:ids)', { ids }).getMany(),
    ({ id }) => id,
  );
  private readonly byHuishouden = rijenVan(
    (ids) => this.ofHuishoudens(ids),
    ({ huishouden }) => huishouden,
  );

  constructor(private readonly base: Base) {}

  /** Unknown and unseen are the same answer: the id, and nothing behind it. */
  async find(id: string): Promise<Plaatsing> {
    const [row] = await this.byId.load(id);
    return row ? this.toPlaatsing(row) : over(Object.assign(new Plaatsing(), { id }), ONBEKEND);
  }

  async ofHuishouden(id: string): Promise<Plaatsing[]> {
    return (await this.knownOf(id)).map((row) => this.toPlaatsing(row));
  }

  /** Where this person lives or goes to live; the registry says in which household he is. */
  async currentOf(statushouder: string): Promise<Plaatsing | undefined> {
    const huishouden = this.base.verzoek.huishoudenVan(statushouder);
    const row = huishouden === undefined ? undefined : huidigeVan(await this.knownOf(huishouden));
    return row && this.toPlaatsing(row);
  }

  /** What the caller may see, by id. A filter keeps only rows of which he may see the field it filters by. */
  async list(filter: PlaatsingFilter, pagina: Pagina): Promise<Connection<Plaatsing>> {
    const { verzoek } = this.base;
    const rows = await this.ofHuishoudens(verzoek.betrokkenHuishoudens());
    const visible = rows.filter((row) => {
      const betreft = betreftPlaatsing(row, verzoek.caller);
      return verzoek.ziet('Plaatsing', betreft) && this.passes(row, filter);
    });
    return pageOf(
      visible.map((row) => this.toPlaatsing(row)),
      pagina,
    );
  }

  private passes(row: PlaatsingEntity, { wijk, status }: PlaatsingFilter): boolean {
    const betreft = betreftPlaatsing(row, this.base.verzoek.caller);
    const may = (veld: string) => this.base.verzoek.mag(veld, betreft);
    const inWijk = isAbsent(wijk) || (may('Plaatsing.wijk') && row.woning.wijk === wijk);
    return inWijk && (isAbsent(status) || (may('Plaatsing.status') && row.status === status));
  }

  private ofHuishoudens(ids: readonly string[]): Promise<PlaatsingEntity[]> {
    return selectPlaatsingen(this.base.db).where('plaatsing.huishouden = ANY(:ids)', { ids }).getMany();
  }

  private async knownOf(huishouden: string): Promise<PlaatsingEntity[]> {
    const rows = await this.byHuishouden.load(huishouden);
    return rows.filter((row) => isPlaatsingBekend(row, this.base.verzoek.caller));
  }

  private toPlaatsing(row: PlaatsingEntity): Plaatsing {
    return toPlaatsing(row, this.base.verzoek.caller);
  }
}

const isAbsent = (value: unknown) => value === undefined || value === null;
