import { ONBEKEND, type Betreft, type Verzoek } from '@ketenhub/subgraph';

export type Caller = Verzoek['caller'];

/** A row about a household, and the corporatie that holds it. */
export interface Rij {
  readonly huishouden: string;
  readonly organisatie: string;
}

/** Whom a row is about, or ONBEKEND where the row itself is not this caller's, whatever he may see of the household. */
export const betreftVan = ({ huishouden, organisatie }: Rij, bekend: boolean): Betreft =>
  bekend ? { huishouden, bron: organisatie } : ONBEKEND;

/** A corporatie knows its own dwellings and tenants, also of a household that another corporatie housed before. */
export const isEigen = ({ organisatie }: Pick<Rij, 'organisatie'>, { rol, organisatie: eigen }: Caller): boolean =>
  !VERHUURDERS.includes(rol) || organisatie === eigen;

const VERHUURDERS: readonly string[] = ['WOONCONSULENT', 'MEDEWERKER_VERHUUR'];
