import type { Gemeentecode, Persoon, Wereld } from '@ketenhub/demo';
import type { Dag } from '@ketenhub/subgraph/dag';

/** The gemeente where the person lived on that day; who moved leaves the rows of before with the earlier one (P06). */
export function gemeenteOp({ gemeente, vorigeGemeente }: Persoon, dag: Dag): Gemeentecode {
  return vorigeGemeente !== undefined && dag < vorigeGemeente.tot.slice(0, 10) ? vorigeGemeente.code : gemeente;
}

/** The organisation that holds a row of that day. */
export const bronOp = (wereld: Wereld, persoon: Persoon, dag: Dag): string =>
  gemeenteorganisatie(wereld, gemeenteOp(persoon, dag));

export function gemeenteorganisatie(wereld: Wereld, code: Gemeentecode): string {
  const found = wereld.organisaties.find(({ soort, gemeente }) => soort === 'GEMEENTE' && gemeente === code);
  if (found === undefined) throw new Error(`No gemeente in the demo world has code ${code}`);
  return found.id;
}

/** The earlier of that day and today in the world: nothing in the seed lies ahead by accident. */
export const uiterlijkVandaag = ({ peildatum }: Wereld, dag: Dag): Dag => (dag > peildatum ? peildatum : dag);
