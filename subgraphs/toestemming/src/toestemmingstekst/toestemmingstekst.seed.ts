import type { Wereld } from '@ketenhub/demo';
import { CATEGORIEEN, DOELEN } from '@ketenhub/schema';
import { ToestemmingstekstEntity } from './toestemmingstekst.entity';

/** A text for each year in which was asked; each replaced the one before without saying anything else. */
export function toestemmingstekstRijen({ toestemmingen, personen }: Wereld): ToestemmingstekstEntity[] {
  const talen = [...new Set(['Nederlands', 'Engels', ...personen.map(({ voorkeurstaal }) => voorkeurstaal)])].sort();
  const versies = [...new Set(toestemmingen.map(({ tekstversie }) => tekstversie))].sort();
  const begin = (versie: string) => new Date(`${versie.slice(6, 10)}-01-01T00:00:00Z`);
  const rows = versies.map((versie, i) =>
    Object.assign(new ToestemmingstekstEntity(), {
      versie,
      categorieen: [...CATEGORIEEN],
      doelen: [...DOELEN],
      talen,
      vindplaats: `https://ketenhub.nl/teksten/${versie}`,
      geldigVan: begin(versie),
      geldigTot: versies[i + 1] === undefined ? null : begin(versies[i + 1]!),
      vervangenDoor: versies[i + 1] ?? null,
      vastgesteldDoor: 'keten-toezicht',
    }),
  );
  return rows.reverse();
}
