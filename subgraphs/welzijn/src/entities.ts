import { ActiviteitEntity } from './activiteit/activiteit.entity';
import { BesprekingEntity } from './bespreking/bespreking.entity';
import { InzetEntity } from './bespreking/inzet.entity';
import { BuurtbemiddelingEntity } from './buurtbemiddeling/buurtbemiddeling.entity';
import { DeelnameEntity } from './deelname/deelname.entity';
import { KernteamEntity } from './kernteam/kernteam.entity';
import { KernteamoverlegEntity } from './kernteamoverleg/kernteamoverleg.entity';
import { OndersteuningsactieEntity } from './ondersteuningstraject/ondersteuningsactie.entity';
import { OndersteuningstrajectEntity } from './ondersteuningstraject/ondersteuningstraject.entity';
import { ParticipatieprofielEntity } from './participatieprofiel/participatieprofiel.entity';
import { SociaalTeamEntity } from './sociaal-team/sociaal-team.entity';
import { TeamlidEntity } from './team/teamlid.entity';
import { VerenigingEntity } from './vereniging/vereniging.entity';
import { VrijwilligerWelzijnEntity } from './vrijwilliger/vrijwilliger.entity';
import { WijkEntity } from './wijk/wijk.entity';

/** All tables, in an order in which rows can be inserted. */
export const ENTITIES = [
  WijkEntity,
  KernteamEntity,
  SociaalTeamEntity,
  TeamlidEntity,
  KernteamoverlegEntity,
  BesprekingEntity,
  InzetEntity,
  OndersteuningstrajectEntity,
  OndersteuningsactieEntity,
  ActiviteitEntity,
  DeelnameEntity,
  ParticipatieprofielEntity,
  VerenigingEntity,
  VrijwilligerWelzijnEntity,
  BuurtbemiddelingEntity,
];
