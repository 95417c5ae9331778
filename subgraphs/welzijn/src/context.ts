import type { Base, Context } from '@ketenhub/subgraph';
import { ActiviteitService } from './activiteit/activiteit.service';
import { BesprekingService } from './bespreking/bespreking.service';
import { BuurtbemiddelingService } from './buurtbemiddeling/buurtbemiddeling.service';
import { DeelnameService } from './deelname/deelname.service';
import { KernteamService } from './kernteam/kernteam.service';
import { KernteamoverlegService } from './kernteamoverleg/kernteamoverleg.service';
import { OndersteuningstrajectService } from './ondersteuningstraject/ondersteuningstraject.service';
import { ParticipatieprofielService } from './participatieprofiel/participatieprofiel.service';
import { SociaalTeamService } from './sociaal-team/sociaal-team.service';
import { TeamlidService } from './team/teamlid.service';
import { VerenigingService } from './vereniging/vereniging.service';
import { VrijwilligerService } from './vrijwilliger/vrijwilliger.service';
import { WijkService } from './wijk/wijk.service';

/** What the resolvers of welzijn work with, made once per request. */
export interface Services {
  readonly activiteiten: ActiviteitService;
  readonly besprekingen: BesprekingService;
  readonly buurtbemiddelingen: BuurtbemiddelingService;
  readonly deelnames: DeelnameService;
  readonly kernteams: KernteamService;
  readonly ondersteuningstrajecten: OndersteuningstrajectService;
  readonly overleggen: KernteamoverlegService;
  readonly participatieprofielen: ParticipatieprofielService;
  readonly sociaalTeams: SociaalTeamService;
  readonly teamleden: TeamlidService;
  readonly verenigingen: VerenigingService;
  readonly vrijwilligers: VrijwilligerService;
  readonly wijken: WijkService;
}

export type WelzijnContext = Context<Services>;

export const makeServices = (base: Base): Services => ({
  activiteiten: new ActiviteitService(base),
  besprekingen: new BesprekingService(base),
  buurtbemiddelingen: new BuurtbemiddelingService(base),
  deelnames: new DeelnameService(base),
  kernteams: new KernteamService(base),
  ondersteuningstrajecten: new OndersteuningstrajectService(base),
  overleggen: new KernteamoverlegService(base),
  participatieprofielen: new ParticipatieprofielService(base),
  sociaalTeams: new SociaalTeamService(base),
  teamleden: new TeamlidService(base),
  verenigingen: new VerenigingService(base),
  vrijwilligers: new VrijwilligerService(base),
  wijken: new WijkService(base),
});
