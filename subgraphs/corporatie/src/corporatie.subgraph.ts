import { heeftDoel, isCaller, rol, type SubgraphDefinition } from '@ketenhub/subgraph';
import { and } from 'graphql-shield';
import { PlaatsingsberichtEntity } from './bericht/plaatsingsbericht.entity';
import { PlaatsingsberichtResolver } from './bericht/plaatsingsbericht.resolver';
import { HuishoudenResolver } from './bewoner/huishouden.resolver';
import { toHuishouden } from './bewoner/huishouden.type';
import { StatushouderResolver } from './bewoner/statushouder.resolver';
import { Statushouder, toStatushouder } from './bewoner/statushouder.type';
import { makeServices, type Services } from './context';
import { HuurachterstandEntity } from './huur/huurachterstand.entity';
import { HuurachterstandResolver } from './huur/huurachterstand.resolver';
import { HuurovereenkomstEntity } from './huur/huurovereenkomst.entity';
import { Start1763769600000 } from './migrations/1763769600000-start';
import { WoonoverlastmeldingEntity } from './overlast/woonoverlastmelding.entity';
import { PlaatsingEntity } from './plaatsing/plaatsing.entity';
import { PlaatsingResolver } from './plaatsing/plaatsing.resolver';
import { WoningEntity } from './woning/woning.entity';
import { WoningResolver } from './woning/woning.resolver';

interface Sleutel {
  readonly id: string;
}

/** The subgraph of the corporaties: dwellings, placements, messages to the kernteam, rent. */
export const corporatie: SubgraphDefinition<Services> = {
  naam: 'corporatie',
  contact: {
    name: 'Corporaties',
    url: 'https://ketenhub.nl/corporatie',
    description: 'De bron van woningen, plaatsingen en huur; iedere rij noemt de corporatie die haar houdt.',
  },
  bronTaak: 'VERHUUR',
  resolvers: [
    PlaatsingResolver,
    WoningResolver,
    PlaatsingsberichtResolver,
    HuurachterstandResolver,
    HuishoudenResolver,
    StatushouderResolver,
  ],
  types: [Statushouder],
  references: {
    Plaatsing: ({ id }: Sleutel, { plaatsingen }) => plaatsingen.find(id),
    Woning: ({ id }: Sleutel, { woningen }) => woningen.find(id),
    Plaatsingsbericht: ({ id }: Sleutel, { berichten }) => berichten.find(id),
    Huurovereenkomst: ({ id }: Sleutel, { huurovereenkomsten }) => huurovereenkomsten.find(id),
    Huurachterstand: ({ id }: Sleutel, { huurachterstanden }) => huurachterstanden.find(id),
    Woonoverlastmelding: ({ id }: Sleutel, { overlastmeldingen }) => overlastmeldingen.find(id),
    Huishouden: ({ id }: Sleutel) => toHuishouden(id),
    Statushouder: ({ id }: Sleutel) => toStatushouder(id),
  },
  permissions: {
    Query: {
      plaatsing: isCaller,
      plaatsingen: heeftDoel,
      woningen: and(rol('WOONCONSULENT', 'MEDEWERKER_VERHUUR'), heeftDoel),
      huurachterstanden: heeftDoel,
      plaatsingsberichten: heeftDoel,
    },
  },
  entities: [
    WoningEntity,
    PlaatsingEntity,
    PlaatsingsberichtEntity,
    HuurovereenkomstEntity,
    HuurachterstandEntity,
    WoonoverlastmeldingEntity,
  ],
  migrations: [Start1763769600000],
  services: makeServices,
};
