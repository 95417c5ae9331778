import type { Begeleiding, Persoon, Wereld } from '@ketenhub/demo';

/** Someone who is guided, or was. */
export type Begeleide = Persoon & { begeleiding: Begeleiding };

export const begeleiden = (wereld: Wereld): Begeleide[] =>
  wereld.personen.filter((persoon): persoon is Begeleide => persoon.begeleiding !== undefined);

/** Where someone lives now, when he has a dwelling. */
export const wijkVan = (wereld: Wereld, { huishouden }: Persoon): string | null =>
  wereld.huishouden(huishouden).plaatsingen.at(-1)?.wijk ?? null;

/** Who holds a row about someone who is guided, and whom it is about. */
export const rijVan = ({ id, begeleiding }: Begeleide) => ({
  statushouder: id,
  organisatie: begeleiding.organisatie,
});

/** The same of what hangs under his begeleidingstraject. */
export const dossierVan = (persoon: Begeleide) => ({ ...rijVan(persoon), traject: persoon.begeleiding.id });
