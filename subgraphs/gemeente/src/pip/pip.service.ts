import { over, pageOf, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { dagVan, type Dag } from '@ketenhub/subgraph/dag';
import { betreftVan, DossierService } from '../dossier.service';
import type { PipVolledig } from './pip-volledig.type';
import { PipEntity } from './pip.entity';
import type { Pip } from './pip.type';
import { isVerlopen, uiterlijkeVaststellingsdatum } from './vaststellingstermijn';

export interface TermijnFilter extends Pagina {
  verlopen?: boolean | null;
}

/** Plans, all versions. */
export class PipService extends DossierService<PipEntity, Pip> {
  constructor(base: Base) {
    super(base, {
      entity: PipEntity,
      toType: toPip,
      volgorde: { versie: 'DESC' },
      bijVerhuizing: 'MEE',
    });
  }

  /** Of all plans of this person, for the term that the first of them starts. */
  async dagtekeningen(statushouder: string): Promise<(Dag | null)[]> {
    return (await this.perPersoon.load(statushouder)).map(({ dagtekening }) => dagtekening);
  }

  /** The current plans of the caller's own people by last day, as far as he may see them; without one at the end. */
  async termijnen({ verlopen, ...pagina }: TermijnFilter): Promise<Connection<Pip>> {
    const personen = this.base.verzoek.betrokkenPersonen();
    const current = await Promise.all(personen.map(async (id) => (await this.perPersoon.load(id))[0]));
    const visible = current
      .filter((row) => row !== undefined)
      .filter((row) => this.base.verzoek.ziet('Pip', betreftVan(row)) && this.fits(row, verlopen));
    return pageOf(visible.sort(this.byUiterlijk).map(toPip), pagina);
  }

  private fits(row: PipEntity, verlopen: boolean | null | undefined): boolean {
    if (verlopen === undefined || verlopen === null) return true;
    const vandaag = dagVan(this.base.verzoek.moment);
    return (
      this.mag('uiterlijkeVaststellingsdatum', row) &&
      this.mag('dagtekening', row) &&
      isVerlopen(uiterlijkeVaststellingsdatum(row), row.dagtekening, vandaag) === verlopen
    );
  }

  private readonly byUiterlijk = (a: PipEntity, b: PipEntity): number =>
    this.sortKey(a).localeCompare(this.sortKey(b)) || a.id.localeCompare(b.id);

  /** What may not be seen does not order the list. */
  private sortKey(row: PipEntity): string {
    const uiterlijk = this.mag('uiterlijkeVaststellingsdatum', row) ? uiterlijkeVaststellingsdatum(row) : undefined;
    return uiterlijk ?? '9999-12-31';
  }

  private mag(veld: 'uiterlijkeVaststellingsdatum' | 'dagtekening', row: PipEntity): boolean {
    return this.base.verzoek.mag(`Pip.${veld}`, betreftVan(row));
  }
}

const toPip = (row: PipEntity): Pip =>
  over(
    {
      id: row.id,
      versie: row.versie,
      dagtekening: row.dagtekening,
      status: row.status,
      leerroute: row.leerroute,
      niveau: row.niveau,
      contactpersoon: row.contactpersoon,
      uiterlijkeVaststellingsdatum: uiterlijkeVaststellingsdatum(row),
      volledig: toVolledig(row),
    },
    betreftVan(row),
  );

const toVolledig = (row: PipEntity): PipVolledig => ({
  hoofddoel: row.hoofddoel,
  subdoelen: row.subdoelen,
  begeleidingsafspraken: row.begeleidingsafspraken,
  intensiteitPvt: row.intensiteitPvt,
  intensiteitMap: row.intensiteitMap,
  geschatteIntensiteitB1Route: row.geschatteIntensiteitB1Route,
  alfabetiseringsonderwijs: row.alfabetiseringsonderwijs,
  ontzorgingParagraaf: row.ontzorgingParagraaf,
  betrokkenBijOpstellen: row.betrokkenBijOpstellen.map((id) => ({ id })),
  afspraakWederzijds: row.afspraakWederzijds,
});
