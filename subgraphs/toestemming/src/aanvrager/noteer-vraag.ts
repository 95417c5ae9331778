import type { Verzoek } from '@ketenhub/subgraph';

/** Puts on record that this was asked, also when no field of it was read: of a person, or of nobody in particular. */
export const noteerVraag = (verzoek: Verzoek, veld: string, statushouder?: string | null): void =>
  verzoek.noteer({ veld, statushouder: statushouder ?? '', categorie: 'TOESTEMMING', besluit: 'TOEGESTAAN' });
