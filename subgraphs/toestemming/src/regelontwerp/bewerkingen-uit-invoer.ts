import { HubError } from '@ketenhub/subgraph';
import { RegelbewerkingInput } from './regelontwerp.input';
import type { Bewerking } from './stappen';

/** Throws ONGELDIGE_INVOER where the content does not fit the kind of edit. */
export function bewerkingUit({ soort, regel, inhoud }: RegelbewerkingInput): Bewerking {
  if (soort === 'BEEINDIG') {
    if (inhoud) throw new HubError('ONGELDIGE_INVOER', `${regel} wordt beëindigd; geef daarbij geen inhoud.`);
    return { soort, regel };
  }
  if (!inhoud) throw new HubError('ONGELDIGE_INVOER', `Geef de hele inhoud van ${regel}.`);
  const { wetsartikel: wet, taak, ...rest } = inhoud;
  return { soort, regel, inhoud: { ...rest, wet, taak: taak ?? null } };
}
