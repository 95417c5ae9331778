import { beginVan, dagVan } from '@ketenhub/subgraph/dag';
import type { DataSource, EntityManager } from 'typeorm';
import { ontneemGezag } from '../persoon/gezag';
import { PersoonEntity } from '../persoon/persoon.entity';
import { verval } from '../toestemming/beeindig';
import { ToestemmingEntity } from '../toestemming/toestemming.entity';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { vervalDoorBetrokkenheid, vervalDoorTaak } from '../toestemming/verval-door';
import { WijzigingenService, type Feit } from '../wijziging/wijzigingen.service';

/**
 * Ends all that has ended by `moment`, once over all replicas: children who became sixteen, involvements and tasks that
 * were to end, and consents that expired. Followers refuse at those very moments by themselves; this puts it on record.
 */
export async function verstrijk(db: DataSource, moment: Date): Promise<void> {
  await db.transaction(async (manager) => {
    const [{ tot }] = (await manager.query('SELECT tot FROM klok FOR UPDATE')) as [{ tot: Date }];
    const until = moment > tot ? moment : tot;
    const zestien = await zestienGeworden(manager, until);
    const lapsed = [
      ...zestien.lapsed,
      ...(await betrokkenhedenVoorbij(manager, tot, until)),
      ...(await takenVoorbij(manager, tot, until)),
    ];
    await manager.query(EXPIRE, [until]);
    await manager.query('UPDATE klok SET tot = $1', [until]);
    const feiten = [...lapsed.map(toestemmingFeit), ...zestien.gezag];
    if (feiten.length > 0) await WijzigingenService.recordAll(manager, feiten);
  });
}

/** What expired needs no revision: the fact said until when it holds. */
const EXPIRE = `UPDATE toestemming SET status = 'VERLOPEN' WHERE status = 'GEGEVEN' AND "geldigTot" <= $1`;

/** On the sixteenth birthday ends what a representative gave and what he sees; the day itself is then forgotten. */
async function zestienGeworden(
  manager: EntityManager,
  moment: Date,
): Promise<{ lapsed: ToestemmingEntity[]; gezag: Feit[] }> {
  const persons = await manager
    .createQueryBuilder(PersoonEntity, 'p')
    .setLock('pessimistic_write')
    .where('p."zestienOp" <= :dag', { dag: dagVan(moment.getTime()) })
    .orderBy('p.statushouder')
    .getMany();
  const lapsed: ToestemmingEntity[] = [];
  const gezag: Feit[] = [];
  for (const persoon of persons) {
    const { statushouder } = persoon;
    const where = { statushouder, status: 'GEGEVEN', vertegenwoordiger: true } as const;
    const given = await manager.findBy(ToestemmingEntity, where);
    lapsed.push(...(await verval(manager, given, new Date(beginVan(persoon.zestienOp!)), 'ZESTIEN_GEWORDEN')));
    gezag.push(...ontneemGezag(persoon));
    await manager.save(Object.assign(persoon, { zestienOp: null }));
  }
  return { lapsed, gezag };
}

async function betrokkenhedenVoorbij(manager: EntityManager, van: Date, tot: Date): Promise<ToestemmingEntity[]> {
  const ended = (await manager.query(
    `SELECT DISTINCT b.statushouder, b.organisatie FROM betrokkenheid b
     JOIN toestemming t ON t.statushouder = b.statushouder AND t.ontvanger = b.organisatie AND t.status = 'GEGEVEN'
     WHERE b.tot > $1 AND b.tot <= $2 ORDER BY 1, 2`,
    [van, tot],
  )) as { statushouder: string; organisatie: string }[];
  const lapsed: ToestemmingEntity[] = [];
  for (const { statushouder, organisatie } of ended)
    lapsed.push(...(await vervalDoorBetrokkenheid(manager, statushouder, organisatie, tot)));
  return lapsed;
}

async function takenVoorbij(manager: EntityManager, van: Date, tot: Date): Promise<ToestemmingEntity[]> {
  const ended = (await manager.query(
    'SELECT DISTINCT gemeente, organisatie FROM taaktoewijzing WHERE tot > $1 AND tot <= $2 ORDER BY 1, 2',
    [van, tot],
  )) as { gemeente: string; organisatie: string }[];
  const lapsed: ToestemmingEntity[] = [];
  for (const { gemeente, organisatie } of ended)
    lapsed.push(...(await vervalDoorTaak(manager, gemeente, organisatie, tot)));
  return lapsed;
}
