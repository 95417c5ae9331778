import type { Besluit } from '@ketenhub/ledger';
import type { Keteninzage } from '../inzage/keteninzage';
import { doelInWoorden, gegevensInWoorden, grondInWoorden, inZin, momentInWoorden, rolInWoorden } from './gewone-taal';
import type { Handeling } from './verwerkingslogregel.type';

/** One record as the person may read it: the organisation and the function, never the medewerker or another person. */
export interface Logregel {
  readonly moment: Date;
  readonly organisatieId: string;
  /** The organisation that acted for it. */
  readonly uitvoerderId: string | null;
  readonly functie: string;
  readonly doelInGewoneTaal: string;
  readonly gegevens: readonly Logdeel[];
}

export interface Logdeel {
  readonly categorie: string;
  readonly gegevensInGewoneTaal: string;
  readonly handeling: Handeling;
  readonly grondslag: string | undefined;
  readonly grondInGewoneTaal: string;
  readonly toestemming: string | undefined;
  readonly verstrekker: string | undefined;
}

export const toLogregel = ({ einde, organisatie, uitvoerder, rol, doel, besluiten }: Keteninzage): Logregel => ({
  moment: einde,
  organisatieId: organisatie,
  uitvoerderId: uitvoerder,
  functie: rolInWoorden(rol),
  doelInGewoneTaal: doelInWoorden(doel),
  gegevens: besluiten.filter(({ besluit }) => besluit === 'TOEGESTAAN').map(toLogdeel),
});

const toLogdeel = ({ categorie, velden, grondslag, toestemming, bron }: Besluit): Logdeel => ({
  categorie,
  gegevensInGewoneTaal: gegevensInWoorden(categorie),
  handeling: velden.every((veld) => veld.startsWith('Mutation.')) ? 'VASTGELEGD' : 'BEKEKEN',
  grondslag,
  grondInGewoneTaal: grondInWoorden(grondslag),
  toestemming,
  verstrekker: bron,
});

/** 'Op 3 november 2026 om 14:05 bekeek Klantmanager inburgering van Gemeente Maasveld: …'. */
export function zinVan(regel: Logregel, organisatie: string | undefined, uitvoerder?: string): string {
  const { moment, functie, gegevens, doelInGewoneTaal } = regel;
  const namens = uitvoerder === undefined ? organisatie : `${uitvoerder} namens ${organisatie}`;
  const wie = organisatie === undefined ? inZin(functie) : `${namens} (${inZin(functie)})`;
  const delen = (handeling: Handeling) => [
    ...new Set(gegevens.filter((each) => each.handeling === handeling).map((each) => inZin(each.gegevensInGewoneTaal))),
  ];
  const [bekeken, vastgelegd] = [delen('BEKEKEN'), delen('VASTGELEGD')];
  const wat = [
    bekeken.length > 0 && `bekeken: ${bekeken.join('; ')}`,
    vastgelegd.length > 0 && `vastgelegd: ${vastgelegd.join('; ')}`,
  ].filter(Boolean);
  return `Op ${momentInWoorden(moment)} heeft ${wie} ${wat.join(', en ')}. Waarvoor: ${inZin(doelInGewoneTaal)}.`;
}
