import { heeftDoel, isCaller, type SubgraphDefinition } from '@ketenhub/subgraph';
import { ActiviteitResolver } from './activiteit/activiteit.resolver';
import { Activiteit } from './activiteit/activiteit.type';
import {
  BesprekingResolver,
  KernteamoverlegAgendaResolver,
  PlaatsingBesprekingenResolver,
} from './bespreking/bespreking.resolver';
import { Bespreking } from './bespreking/bespreking.type';
import { HuishoudenBuurtbemiddelingenResolver } from './buurtbemiddeling/buurtbemiddeling.resolver';
import { Buurtbemiddeling } from './buurtbemiddeling/buurtbemiddeling.type';
import { makeServices, type Services, type WelzijnContext } from './context';
import { DeelnameResolver, StatushouderDeelnamesResolver } from './deelname/deelname.resolver';
import { Deelname } from './deelname/deelname.type';
import { ENTITIES } from './entities';
import { Huishouden, toHuishouden } from './huishouden/huishouden.type';
import { KernteamResolver, WijkKernteamResolver } from './kernteam/kernteam.resolver';
import { KernteamOverleggenResolver, KernteamoverlegResolver } from './kernteamoverleg/kernteamoverleg.resolver';
import { Start1763769600000 } from './migrations/start-1763769600000';
import {
  OndersteuningstrajectResolver,
  StatushouderOndersteuningResolver,
} from './ondersteuningstraject/ondersteuningstraject.resolver';
import { StatushouderParticipatieprofielResolver } from './participatieprofiel/participatieprofiel.resolver';
import { Plaatsing } from './plaatsing/plaatsing.type';
import { SociaalTeamResolver, WijkSociaalTeamResolver } from './sociaal-team/sociaal-team.resolver';
import { Statushouder, toStatushouder } from './statushouder/statushouder.type';
import { VerenigingResolver } from './vereniging/vereniging.resolver';
import { VrijwilligerResolver } from './vrijwilliger/vrijwilliger.resolver';
import { WijkResolver } from './wijk/wijk.resolver';

type Find = (key: { id: string }, context: WelzijnContext) => unknown;

const references: Record<string, Find> = {
  Activiteit: ({ id }, { activiteiten }) => activiteiten.find(id),
  Bespreking: ({ id }, { besprekingen }) => besprekingen.find(id),
  Buurtbemiddeling: ({ id }, { buurtbemiddelingen }) => buurtbemiddelingen.find(id),
  Deelname: ({ id }, { deelnames }) => deelnames.find(id),
  Huishouden: ({ id }) => toHuishouden(id),
  Kernteam: ({ id }, { kernteams }) => kernteams.find(id),
  Kernteamoverleg: ({ id }, { overleggen }) => overleggen.find(id),
  Ondersteuningstraject: ({ id }, { ondersteuningstrajecten }) => ondersteuningstrajecten.find(id),
  Plaatsing: ({ id }, { besprekingen }) => besprekingen.plaatsing(id),
  SociaalTeam: ({ id }, { sociaalTeams }) => sociaalTeams.find(id),
  Statushouder: ({ id }) => toStatushouder(id),
  Vereniging: ({ id }, { verenigingen }) => verenigingen.find(id),
  VrijwilligerWelzijn: ({ id }, { vrijwilligers }) => vrijwilligers.find(id),
  Wijk: ({ id }, { wijken }) => wijken.find(id),
};

/** What welzijn contributes to the graph: the areas, their teams and what these do for and with people. */
export const welzijn: SubgraphDefinition<Services> = {
  naam: 'welzijn',
  contact: {
    name: 'Welzijn',
    url: 'https://ketenhub.example.org/partners/welzijn',
    description: 'Wijken, kernteams, sociale teams, activiteiten en vrijwilligers.',
  },
  bronTaak: 'SOCIAAL_TEAM',
  resolvers: [
    WijkResolver,
    KernteamResolver,
    WijkKernteamResolver,
    KernteamoverlegResolver,
    KernteamOverleggenResolver,
    BesprekingResolver,
    KernteamoverlegAgendaResolver,
    PlaatsingBesprekingenResolver,
    SociaalTeamResolver,
    WijkSociaalTeamResolver,
    OndersteuningstrajectResolver,
    StatushouderOndersteuningResolver,
    ActiviteitResolver,
    DeelnameResolver,
    StatushouderDeelnamesResolver,
    StatushouderParticipatieprofielResolver,
    VerenigingResolver,
    VrijwilligerResolver,
    HuishoudenBuurtbemiddelingenResolver,
  ],
  types: [Activiteit, Bespreking, Buurtbemiddeling, Deelname, Huishouden, Plaatsing, Statushouder],
  references,
  permissions: {
    Query: {
      wijk: isCaller,
      wijken: isCaller,
      kernteam: isCaller,
      mijnKernteams: isCaller,
      kernteamoverleggen: isCaller,
      sociaalTeam: isCaller,
      ondersteuningstrajecten: heeftDoel,
      vrijwilligersWelzijn: heeftDoel,
      verenigingen: isCaller,
    },
  },
  entities: ENTITIES,
  migrations: [Start1763769600000],
  services: makeServices,
};
