import { zicht, type Caller, type Verantwoording } from '@ketenhub/consent';
import type { GegevenInGraaf } from '../stand/gegevens';
import { bronnenVan, subjectVan, type Stand } from '../stand/stand';
import { mogelijkeAanvragers, type Partner } from './mogelijke-aanvragers';

/** Somebody who sees: who, for what, which fields, and on what it rests. */
export interface GevondenRecht {
  readonly caller: Caller;
  readonly bron: string | undefined;
  readonly gegevens: readonly GegevenInGraaf[];
  readonly op: Verantwoording;
}

/**
 * Exactly those whom the kernel permits: it is asked for everyone whose answer can differ. Fields on one footing are one
 * answer; a medewerker is named only where his organisation as a whole does not see it.
 */
export function wieZiet(
  stand: Stand,
  statushouder: string,
  gegevens: readonly GegevenInGraaf[],
  partners: readonly Partner[],
  moment: number,
): GevondenRecht[] {
  const regels = stand.register.huidigeRegels();
  const found = new Map<string, { -readonly [K in keyof GevondenRecht]: GevondenRecht[K] }>();
  for (const caller of mogelijkeAanvragers(
    regels,
    statushouder,
    stand.register.persoon(statushouder),
    partners,
    moment,
  ))
    for (const gegeven of gegevens)
      for (const bron of bronnenVan(stand, statushouder, gegeven, moment)) {
        const answer = zicht(regels, caller, subjectVan(stand, statushouder, gegeven, bron), moment);
        const op = answer.verantwoording(gegeven.i);
        if (op === undefined) continue;
        const key = JSON.stringify([caller.organisatie, caller.rol, caller.doel, caller.gebruiker, bron, op]);
        const asOrganisation = JSON.stringify([caller.organisatie, caller.rol, caller.doel, '', bron, op]);
        if (key !== asOrganisation && found.get(asOrganisation)?.gegevens.includes(gegeven)) continue;
        const known = found.get(key);
        if (known === undefined) found.set(key, { caller, bron, gegevens: [gegeven], op });
        else known.gegevens = [...known.gegevens, gegeven];
      }
  return [...found.values()];
}
