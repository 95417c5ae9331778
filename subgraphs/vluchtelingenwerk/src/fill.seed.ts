import type { Wereld } from '@ketenhub/demo';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { AanspreekmomentEntity } from './begeleiding/aanspreekmoment.entity';
import { BegeleidingsdoelEntity } from './begeleiding/begeleidingsdoel.entity';
import { BegeleidingstrajectEntity } from './begeleiding/begeleidingstraject.entity';
import { begeleidingstrajectRows } from './begeleiding/begeleidingstraject.seed';
import { ContactmomentEntity } from './begeleiding/contactmoment.entity';
import { DoorverwijzingEntity } from './begeleiding/doorverwijzing.entity';
import { doorverwijzingRows } from './begeleiding/doorverwijzing.seed';
import { aanspreekmomentRows, begeleidingsdoelRows, contactmomentRows } from './begeleiding/dossier.seed';
import { BewonersvraagEntity } from './bewonersvraag/bewonersvraag.entity';
import { bewonersvraagRows } from './bewonersvraag/bewonersvraag.seed';
import { EvaluatieEntity } from './evaluatie/evaluatie.entity';
import { evaluatieRows } from './evaluatie/evaluatie.seed';
import { FlyeractieEntity } from './flyeractie/flyeractie.entity';
import { flyeractieRows } from './flyeractie/flyeractie.seed';
import { MaatjekoppelingEntity } from './maatje/maatjekoppeling.entity';
import { maatjekoppelingRows } from './maatje/maatjekoppeling.seed';
import { EvaluatieRapportageEntity } from './rapportage/evaluatie-rapportage.entity';
import { evaluatieRapportageRows } from './rapportage/evaluatie-rapportage.seed';
import { IncidentEntity } from './signaal/incident.entity';
import { SignaalEntity } from './signaal/signaal.entity';
import { incidentRows, signaalRows } from './signaal/signaal.seed';
import { VrijwilligerVwnEntity } from './vrijwilliger/vrijwilliger-vwn.entity';
import { vrijwilligerVwnRows } from './vrijwilliger/vrijwilliger-vwn.seed';

type Step = readonly [string, (manager: EntityManager, wereld: Wereld) => Promise<number>];

const CHUNK = 1_000;

const step = <R extends ObjectLiteral>(naam: string, entity: EntityTarget<R>, rows: (wereld: Wereld) => R[]): Step => [
  naam,
  async (manager, wereld) => {
    const all = rows(wereld);
    for (let from = 0; from < all.length; from += CHUNK)
      await manager.insert(entity, all.slice(from, from + CHUNK) as QueryDeepPartialEntity<R>[]);
    return all.length;
  },
];

/** In an order in which references exist. */
const STEPS: readonly Step[] = [
  step('begeleidingstrajecten', BegeleidingstrajectEntity, begeleidingstrajectRows),
  step('doelen', BegeleidingsdoelEntity, begeleidingsdoelRows),
  step('contactmomenten', ContactmomentEntity, contactmomentRows),
  step('aanspreekmomenten', AanspreekmomentEntity, aanspreekmomentRows),
  step('doorverwijzingen', DoorverwijzingEntity, doorverwijzingRows),
  step('vrijwilligers', VrijwilligerVwnEntity, vrijwilligerVwnRows),
  step('maatjes', MaatjekoppelingEntity, maatjekoppelingRows),
  step('evaluaties', EvaluatieEntity, evaluatieRows),
  step('rapportages', EvaluatieRapportageEntity, evaluatieRapportageRows),
  step('flyeracties', FlyeractieEntity, flyeractieRows),
  step('bewonersvragen', BewonersvraagEntity, bewonersvraagRows),
  step('signalen', SignaalEntity, signaalRows),
  step('incidenten', IncidentEntity, incidentRows),
];

/** Fills an empty database with the demo world, all or nothing; leaves a filled one as it is. False when it was filled. */
export async function fill(
  db: DataSource,
  makeWereld: () => Wereld,
  report: (line: string) => void = () => undefined,
): Promise<boolean> {
  if (await db.getRepository(BegeleidingstrajectEntity).exists()) return false;
  const wereld = makeWereld();
  await db.transaction(async (manager) => {
    for (const [naam, insert] of STEPS) report(`seed ${await insert(manager, wereld)} ${naam}`);
  });
  return true;
}
