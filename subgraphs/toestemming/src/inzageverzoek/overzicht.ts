import type { Logregel } from '../ingezien/logregel';
import type { Recht } from './rechten';

/** The overview of AVG art. 15 as it leaves in a document: names and plain words, with the codes beside them. */
export interface Overzicht {
  readonly statushouder: string;
  readonly opgesteldOp: string;
  readonly ontvangers: readonly Ontvangst[];
  readonly toestemmingen: readonly Keuze[];
  readonly inzagen: readonly Inzage[];
  readonly rechten: readonly Recht[];
  readonly klacht: string;
  readonly besluitvorming: string;
}

/** One receiver of one category, for one purpose on one ground, taken together. */
export interface Ontvangst {
  readonly organisatie: string;
  readonly functie: string;
  readonly categorie: string;
  readonly gegevens: string;
  readonly doel: string;
  readonly grond: string;
  readonly herkomst: string;
  readonly bewaartermijn: string;
  readonly aantal: number;
  readonly eerste: string;
  readonly laatste: string;
}

export interface Keuze {
  readonly gegevens: string;
  readonly doel: string;
  readonly ontvanger: string;
  readonly status: string;
  readonly geldigTot: string;
}

/** Each single time. */
export interface Inzage {
  readonly moment: string;
  readonly organisatie: string;
  readonly functie: string;
  readonly handeling: string;
  readonly categorie: string;
  readonly gegevens: string;
  readonly doel: string;
  readonly grond: string;
  readonly toestemming: string;
}

/** A record told per category, as a row of a table. */
export const toInzagen = (regel: Logregel, organisatie: string): Inzage[] =>
  regel.gegevens.map(({ categorie, gegevensInGewoneTaal, handeling, grondInGewoneTaal, toestemming }) => ({
    moment: regel.moment.toISOString(),
    organisatie,
    functie: regel.functie,
    handeling: handeling === 'BEKEKEN' ? 'bekeken' : 'vastgelegd',
    categorie,
    gegevens: gegevensInGewoneTaal,
    doel: regel.doelInGewoneTaal,
    grond: grondInGewoneTaal,
    toestemming: toestemming ?? '',
  }));
