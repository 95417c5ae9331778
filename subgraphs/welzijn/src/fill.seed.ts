import { filler, table } from '@ketenhub/subgraph/seeding';
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

/** Fills an empty database with the demo world, in an order in which references exist. */
export const fill = filler(WijkEntity, [
  table('wijken', WijkEntity, wijkRows),
  table('kernteams', KernteamEntity, kernteamRows),
  table('sociale teams', SociaalTeamEntity, sociaalTeamRows),
  table('teamleden', TeamlidEntity, teamlidRows),
  table('overleggen', KernteamoverlegEntity, kernteamoverlegRows),
  table('besprekingen', BesprekingEntity, besprekingRows),
  table('inzet', InzetEntity, inzetRows),
  table('ondersteuningstrajecten', OndersteuningstrajectEntity, ondersteuningstrajectRows),
  table('ondersteuningsacties', OndersteuningsactieEntity, ondersteuningsactieRows),
  table('activiteiten', ActiviteitEntity, activiteitRows),
  table('deelnames', DeelnameEntity, deelnameRows),
  table('participatieprofielen', ParticipatieprofielEntity, participatieprofielRows),
  table('verenigingen', VerenigingEntity, verenigingRows),
  table('vrijwilligers', VrijwilligerWelzijnEntity, vrijwilligerRows),
  table('buurtbemiddelingen', BuurtbemiddelingEntity, buurtbemiddelingRows),
]);
