import { heeftDoel, isCaller, type SubgraphDefinition } from '@ketenhub/subgraph';
import { BijstandsuitkeringResolver } from './bijstandsuitkering/bijstandsuitkering.resolver';
import { BijzondereBijstandResolver } from './bijzondere-bijstand/bijzondere-bijstand.resolver';
import { BredeIntakeResolver } from './brede-intake/brede-intake.resolver';
import { makeServices, type Services } from './context';
import * as entities from './entities';
import { GemeenteResolver } from './gemeente/gemeente.resolver';
import { HandhavingsmaatregelResolver } from './handhavingsmaatregel/handhavingsmaatregel.resolver';
import {
  HuishoudenResolver,
  HuishoudlidResolver,
  StatushouderHuishoudenResolver,
} from './huishouden/huishouden.resolver';
import { IdentificatienummerResolver } from './identificatienummer/identificatienummer.resolver';
import {
  InburgeringstrajectResolver,
  StatushouderInburgeringstrajectResolver,
} from './inburgeringstraject/inburgeringstraject.resolver';
import { HuishoudenKoppelingResolver, KoppelingResolver } from './koppeling/koppeling.resolver';
import { LeerbaarheidstoetsResolver } from './leerbaarheidstoets/leerbaarheidstoets.resolver';
import { Start1763769600000 } from './migrations/start';
import {
  OnderwijsvoorzieningKindResolver,
  OnderwijsvoorzieningResolver,
} from './onderwijsvoorziening/onderwijsvoorziening.resolver';
import { OntzorgingResolver } from './ontzorging/ontzorging.resolver';
import { PipResolver } from './pip/pip.resolver';
import { StatushouderResolver } from './statushouder/statushouder.resolver';
import { GemeenteTaakstellingResolver, TaakstellingResolver } from './taakstelling/taakstelling.resolver';

interface Key {
  id: string;
}

/** The gemeente: who the people are, their household, plan, inburgering, bijstand; and the taakstelling. */
export const gemeente: SubgraphDefinition<Services> = {
  naam: 'gemeente',
  contact: {
    name: 'Gemeente, regie inburgering',
    url: 'https://example.org/ketenhub/gemeente',
    description: 'Bron van persoon, huishouden, koppeling, intake, PIP, inburgering, bijstand, ontzorging, onderwijs.',
  },
  bronTaak: 'REGIE_INBURGERING',
  resolvers: [
    StatushouderResolver,
    IdentificatienummerResolver,
    HuishoudenResolver,
    HuishoudlidResolver,
    StatushouderHuishoudenResolver,
    KoppelingResolver,
    HuishoudenKoppelingResolver,
    BredeIntakeResolver,
    LeerbaarheidstoetsResolver,
    PipResolver,
    InburgeringstrajectResolver,
    StatushouderInburgeringstrajectResolver,
    HandhavingsmaatregelResolver,
    BijstandsuitkeringResolver,
    BijzondereBijstandResolver,
    OntzorgingResolver,
    OnderwijsvoorzieningResolver,
    OnderwijsvoorzieningKindResolver,
    GemeenteResolver,
    GemeenteTaakstellingResolver,
    TaakstellingResolver,
  ],
  types: [],
  references: {
    Statushouder: ({ id }: Key, { statushouders }) => statushouders.find(id),
    Huishouden: ({ id }: Key, { huishoudens }) => huishoudens.find(id),
    Koppeling: ({ id }: Key, { koppelingen }) => koppelingen.find(id),
    BredeIntake: ({ id }: Key, { bredeIntakes }) => bredeIntakes.find(id),
    Leerbaarheidstoets: ({ id }: Key, { leerbaarheidstoetsen }) => leerbaarheidstoetsen.find(id),
    Pip: ({ id }: Key, { pips }) => pips.find(id),
    Inburgeringstraject: ({ id }: Key, { inburgeringstrajecten }) => inburgeringstrajecten.find(id),
    Handhavingsmaatregel: ({ id }: Key, { handhavingsmaatregelen }) => handhavingsmaatregelen.find(id),
    Bijstandsuitkering: ({ id }: Key, { bijstandsuitkeringen }) => bijstandsuitkeringen.find(id),
    BijzondereBijstand: ({ id }: Key, { bijzondereBijstand }) => bijzondereBijstand.find(id),
    Ontzorging: ({ id }: Key, { ontzorgingen }) => ontzorgingen.find(id),
    Onderwijsvoorziening: ({ id }: Key, { onderwijsvoorzieningen }) => onderwijsvoorzieningen.find(id),
    Gemeente: ({ code }: { code: string }, { gemeenten }) => gemeenten.find(code),
    Taakstelling: ({ id }: Key, { taakstellingen }) => taakstellingen.find(id),
  },
  permissions: {
    Query: {
      statushouder: isCaller,
      huishouden: isCaller,
      gemeente: isCaller,
      gemeenten: isCaller,
      taakstellingen: isCaller,
      koppelingen: heeftDoel,
      pipTermijnen: heeftDoel,
    },
  },
  entities: Object.values(entities),
  migrations: [Start1763769600000],
  services: makeServices,
};
