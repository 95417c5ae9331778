import type { Taak } from '@ketenhub/schema';
import type { Wereld } from '@ketenhub/demo';

/** The organisation that holds this task in the gemeente today. */
export function houderVan({ taaktoewijzingen, peildatum }: Wereld, taak: Taak, gemeente: string): string {
  const now = taaktoewijzingen.find(
    (t) => t.taak === taak && t.gemeente === gemeente && (t.tot === undefined || t.tot.slice(0, 10) > peildatum),
  );
  if (now === undefined) throw new Error(`Nobody holds ${taak} in ${gemeente}`);
  return now.organisatie;
}

/** The welzijn organisation of the gemeente. */
export const welzijnVan = (wereld: Wereld, gemeente: string): string => houderVan(wereld, 'SOCIAAL_TEAM', gemeente);
