import { CATEGORIEEN } from '@ketenhub/schema';
import { over, PROCES } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { alleEigenInzagen, ontvangenDoor, type Ontvangen } from '../ingezien/eigen-inzagen';
import { doelInWoorden, gegevensInWoorden, grondInWoorden, rolInWoorden } from '../ingezien/gewone-taal';
import { toLogregel } from '../ingezien/logregel';
import type { OrganisatiesService } from '../organisatie/organisaties.service';
import type { ToestemmingenService } from '../toestemming/toestemmingen.service';
import { VerwerkingsactiviteitEntity } from '../verwerkingsactiviteit/verwerkingsactiviteit.entity';
import { Inzageverzoek, Ontvangst, RechtVanBetrokkene } from './inzageverzoek.type';
import { toInzagen, type Inzage, type Keuze, type Overzicht } from './overzicht';
import { BESLUITVORMING, BEWAARTERMIJN_ONBEKEND, KLACHT, RECHTEN } from './rechten';

/** The complete overview of AVG art. 15; nothing of it is looked up before the guard has said that it may be seen. */
export class InzageverzoekenService {
  constructor(
    private readonly db: DataSource,
    private readonly organisaties: OrganisatiesService,
    private readonly toestemmingen: ToestemmingenService,
  ) {}

  verzoek(statushouder: string): Inzageverzoek {
    return over(
      Object.assign(new Inzageverzoek(), {
        statushouder,
        opgesteldOp: new Date(),
        rechten: RECHTEN.map((recht) => Object.assign(new RechtVanBetrokkene(), recht)),
        klacht: KLACHT,
        besluitvorming: BESLUITVORMING,
      }),
      { statushouder },
    );
  }

  async ontvangers(statushouder: string): Promise<Ontvangst[]> {
    const [rows, activiteiten] = await Promise.all([
      ontvangenDoor(this.db, statushouder),
      this.db.manager.find(VerwerkingsactiviteitEntity, { order: { id: 'ASC' } }),
    ]);
    return Promise.all(
      rows.map(async (row) =>
        Object.assign(new Ontvangst(), {
          organisatie: await this.naam(row.organisatie, row.rol),
          functie: rolInWoorden(row.rol),
          categorie: CATEGORIEEN.find((each) => each === row.categorie),
          gegevens: gegevensInWoorden(row.categorie),
          doel: doelInWoorden(row.doel),
          grond: grondInWoorden(row.grondslag),
          herkomst: row.verstrekker === null ? 'Het register van toestemmingen' : await this.naam(row.verstrekker),
          bewaartermijn: bewaartermijn(row, activiteiten),
          aantal: row.aantal,
          eerste: row.eerste,
          laatste: row.laatste,
        }),
      ),
    );
  }

  /** All of it, for a document. */
  async overzicht({ statushouder, opgesteldOp }: Inzageverzoek): Promise<Overzicht> {
    return {
      statushouder,
      opgesteldOp: opgesteldOp.toISOString(),
      ontvangers: (await this.ontvangers(statushouder)).map((each) => ({
        ...(each as Required<Ontvangst>),
        eerste: each.eerste!.toISOString(),
        laatste: each.laatste!.toISOString(),
      })),
      toestemmingen: await this.keuzes(statushouder),
      inzagen: await this.inzagen(statushouder),
      rechten: RECHTEN,
      klacht: KLACHT,
      besluitvorming: BESLUITVORMING,
    };
  }

  private async inzagen(statushouder: string): Promise<Inzage[]> {
    const found: Inzage[] = [];
    for await (const portie of alleEigenInzagen(this.db, statushouder))
      for (const rij of portie) {
        const namens = rij.uitvoerder === null ? '' : `${await this.naam(rij.uitvoerder)} namens `;
        found.push(...toInzagen(toLogregel(rij), namens + (await this.naam(rij.organisatie, rij.rol))));
      }
    return found;
  }

  private async keuzes(statushouder: string): Promise<Keuze[]> {
    const rows = await this.toestemmingen.van(statushouder);
    return Promise.all(
      rows.map(async ({ categorie, doel, ontvangerId, status, geldigTot }) => ({
        gegevens: gegevensInWoorden(categorie!),
        doel: doelInWoorden(doel),
        ontvanger: await this.naam(ontvangerId!),
        status: status!.toLowerCase(),
        geldigTot: geldigTot?.toISOString().slice(0, 10) ?? '',
      })),
    );
  }

  private async naam(id: string, rol?: string): Promise<string> {
    return (await this.organisaties.find(id))?.naam ?? (rol === PROCES ? `De bron (${id})` : 'Uw huishouden');
  }
}

/** Of the receiver's own processing for this purpose, or else of anyone's. */
function bewaartermijn({ organisatie, doel }: Ontvangen, activiteiten: readonly VerwerkingsactiviteitEntity[]): string {
  const voorDoel = activiteiten.filter((each) => each.doel === doel);
  const eigen = voorDoel.find((each) => each.verantwoordelijke === organisatie);
  const gedeeld = voorDoel.find((each) => each.ontvangers.includes(organisatie));
  return (eigen ?? gedeeld)?.bewaartermijn ?? BEWAARTERMIJN_ONBEKEND;
}
