import { CATEGORIEEN, GRONDSLAGEN } from '@ketenhub/schema';
import { bladVan, over, type Blad, type Pagina } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { plaatsVan } from '../inzage/keteninzage';
import type { OrganisatiesService } from '../organisatie/organisaties.service';
import { eigenInzagen } from './eigen-inzagen';
import { toLogregel, zinVan, type Logregel } from './logregel';
import { VerwerkteCategorie, Verwerkingslogregel } from './verwerkingslogregel.type';

/** Who read a person's data, told to that person (AVG art. 15; DESIGN §7). */
export class IngezienService {
  constructor(
    private readonly db: DataSource,
    private readonly organisaties: OrganisatiesService,
  ) {}

  /** The newest first. Throws ONGELDIGE_INVOER. */
  async door(statushouder: string, pagina: Pagina): Promise<Blad<Verwerkingslogregel>> {
    const blad = await bladVan(pagina, 3, (plaats, limit) => eigenInzagen(this.db, statushouder, plaats, limit), {
      placeOf: plaatsVan,
      toNode: toLogregel,
    });
    const edges = blad.edges.map(async ({ cursor, node }) => ({ cursor, node: await this.toType(statushouder, node) }));
    return { ...blad, edges: await Promise.all(edges) };
  }

  private async toType(statushouder: string, regel: Logregel): Promise<Verwerkingslogregel> {
    const organisatie = await this.organisaties.find(regel.organisatieId);
    const uitvoerder = await this.organisaties.find(regel.uitvoerderId);
    return over(
      Object.assign(new Verwerkingslogregel(), {
        ...regel,
        organisatie,
        uitvoerder,
        zin: zinVan(regel, organisatie?.naam, uitvoerder?.naam),
        gegevens: regel.gegevens.map(({ categorie, grondslag, ...rest }) =>
          Object.assign(new VerwerkteCategorie(), rest, {
            categorie: CATEGORIEEN.find((each) => each === categorie),
            grondslag: GRONDSLAGEN.find((each) => each === grondslag),
          }),
        ),
      }),
      { statushouder },
    );
  }
}
