import type { Gegeven } from '@ketenhub/consent';
import { velden, type Categorie, type Veld } from '@ketenhub/schema';

/** One personal field of the whole graph under one category, with its place in `gegevens`. */
export interface GegevenInGraaf {
  readonly i: number;
  readonly veld: Veld;
  readonly categorie: Categorie;
}

/** Every personal field of the hub, not of this subgraph alone: what the registry explains and replays. */
export const inGraaf: readonly GegevenInGraaf[] = velden()
  .flatMap((veld) => veld.categorieen.map((categorie) => ({ veld, categorie })))
  .map((gegeven, i) => ({ i, ...gegeven }));

/** The same as the kernel takes them. */
export const gegevens: readonly Gegeven[] = inGraaf.map(({ veld, categorie }) => ({
  veld: veld.veld,
  categorie,
  adres: veld.adres,
}));

/** Is the field about a statushouder or his household, so that a decision on it is a decision on a person? */
export const gaatOverPersoon = ({ veld }: GegevenInGraaf): boolean =>
  veld.betreft === 'STATUSHOUDER' || veld.betreft === 'HUISHOUDEN';
