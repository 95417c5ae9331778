import { beginVan } from '@ketenhub/subgraph/dag';
import type { EntityManager } from 'typeorm';

/** The first moment at which something ends that the clock has not dealt with; milliseconds, undefined when there is none. */
export async function volgendMoment(manager: EntityManager): Promise<number | undefined> {
  const [{ eind, zestien }] = (await manager.query(NEXT)) as [{ eind: Date | null; zestien: string | null }];
  const moments = [eind?.getTime(), zestien === null ? undefined : beginVan(zestien)].filter((m) => m !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

const NEXT = `
  SELECT least(
      (SELECT min("geldigTot") FROM toestemming WHERE status = 'GEGEVEN'),
      (SELECT min(tot) FROM betrokkenheid WHERE tot > klok.tot),
      (SELECT min(tot) FROM taaktoewijzing WHERE tot > klok.tot)) AS eind,
    (SELECT min("zestienOp")::text FROM persoon WHERE "zestienOp" IS NOT NULL) AS zestien
  FROM klok`;
