import type { Wereld } from '@ketenhub/demo';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { ActiviteitEntity } from './activiteit/activiteit.entity';
import { activiteitRows } from './activiteit/activiteit.seed';
import { BesprekingEntity } from './bespreking/bespreking.entity';
import { besprekingRows, inzetRows } from './bespreking/bespreking.seed';
import { InzetEntity } from './bespreking/inzet.entity';
import { BuurtbemiddelingEntity } from './buurtbemiddeling/buurtbemiddeling.entity';
import { buurtbemiddelingRows } from './buurtbemiddeling/buurtbemiddeling.seed';
import { DeelnameEntity } from './deelname/deelname.entity';
import { deelnameRows } from './deelname/deelname.seed';
import { KernteamEntity } from './kernteam/kernteam.entity';
import { KernteamoverlegEntity } from './kernteamoverleg/kernteamoverleg.entity';
import { kernteamoverlegRows } from './kernteamoverleg/kernteamoverleg.seed';
import { OndersteuningsactieEntity } from './ondersteuningstraject/ondersteuningsactie.entity';
import { OndersteuningstrajectEntity } from './ondersteuningstraject/ondersteuningstraject.entity';
import { ondersteuningsactieRows, ondersteuningstrajectRows } from './ondersteuningstraject/ondersteuningstraject.seed';
import { ParticipatieprofielEntity } from './participatieprofiel/participatieprofiel.entity';
import { participatieprofielRows } from './participatieprofiel/participatieprofiel.seed';
import { SociaalTeamEntity } from './sociaal-team/sociaal-team.entity';
import { kernteamRows, sociaalTeamRows, teamlidRows } from './team/team.seed';
import { TeamlidEntity } from './team/teamlid.entity';
import { VerenigingEntity } from './vereniging/vereniging.entity';
import { verenigingRows } from './vereniging/vereniging.seed';
import { VrijwilligerWelzijnEntity } from './vrijwilliger/vrijwilliger.entity';
import { vrijwilligerRows } from './vrijwilliger/vrijwilliger.seed';
import { WijkEntity } from './wijk/wijk.entity';
import { wijkRows } from './wijk/wijk.seed';

type Step = readonly [string, (manager: EntityManager, wereld: Wereld) => Promise<number>];

const CHUNK = 500;

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
  step('wijken', WijkEntity, wijkRows),
  step('kernteams', KernteamEntity, kernteamRows),
  step('sociale teams', SociaalTeamEntity, sociaalTeamRows),
  step('teamleden', TeamlidEntity, teamlidRows),
  step('overleggen', KernteamoverlegEntity, kernteamoverlegRows),
  step('besprekingen', BesprekingEntity, besprekingRows),
  step('inzet', InzetEntity, inzetRows),
  step('ondersteuningstrajecten', OndersteuningstrajectEntity, ondersteuningstrajectRows),
  step('ondersteuningsacties', OndersteuningsactieEntity, ondersteuningsactieRows),
  step('activiteiten', ActiviteitEntity, activiteitRows),
  step('deelnames', DeelnameEntity, deelnameRows),
  step('participatieprofielen', ParticipatieprofielEntity, participatieprofielRows),
  step('verenigingen', VerenigingEntity, verenigingRows),
  step('vrijwilligers', VrijwilligerWelzijnEntity, vrijwilligerRows),
  step('buurtbemiddelingen', BuurtbemiddelingEntity, buurtbemiddelingRows),
];

/** Fills an empty database with the demo world, all or nothing; leaves a filled one as it is. False when it was filled. */
export async function fill(
  db: DataSource,
  makeWereld: () => Wereld,
  report: (line: string) => void = () => undefined,
): Promise<boolean> {
  if (await db.getRepository(WijkEntity).exists()) return false;
  const wereld = makeWereld();
  await db.transaction(async (manager) => {
    for (const [naam, insert] of STEPS) report(`seed ${await insert(manager, wereld)} ${naam}`);
  });
  return true;
}
