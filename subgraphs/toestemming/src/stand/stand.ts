import type { Subject } from '@ketenhub/consent';
import type { Register } from '@ketenhub/subgraph';
import { TAAK_PER_SUBGRAPH } from '../toestemming/bron';
import type { GegevenInGraaf } from './gegevens';

/** The facts about some people as they stood, with the rules and tasks of then. */
export interface Stand {
  readonly revisie: string;
  readonly register: Register;
}

/** Whom a decision on the field is about when it is asked of this person. */
export function subjectVan(
  { register }: Stand,
  id: string,
  { veld }: GegevenInGraaf,
  bron: string | undefined,
): Subject {
  if (veld.betreft !== 'HUISHOUDEN') return { soort: 'PERSOON', id, persoon: register.persoon(id), bron };
  const huishouden = register.huishoudenVan(id);
  return { soort: 'HUISHOUDEN', leden: huishouden === undefined ? [] : register.ledenVan(huishouden), bron };
}

/** The organisations that can be the source of the field for this person; never empty, as a row may have none. */
export function bronnenVan(
  { register }: Stand,
  id: string,
  { veld }: GegevenInGraaf,
  moment: number,
): (string | undefined)[] {
  const taak = TAAK_PER_SUBGRAPH[veld.bron];
  const houders = taak === undefined ? [] : register.houdersVan(taak, register.persoon(id)?.gemeente, moment);
  return houders.length === 0 ? [undefined] : [...houders];
}
