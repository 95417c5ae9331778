import { Betreffend, CategorieEnum, DoelEnum, enumOf, Gegeven, Key, Moment } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import { Statushouder } from '../statushouder/statushouder.type';
import { STATUSSEN, type Status } from './levensloop';
import { VERVALREDENEN, type Vervalreden } from './vervalreden';
import { BESLUITEN, WIJZEN, type Besluit, type Wijze } from './wijze';

export const BesluitEnum = enumOf('Besluit', 'Wat iemand op de vraag om toestemming besluit.', BESLUITEN);
export const VervalredenEnum = enumOf('Vervalreden', 'Waardoor een toestemming is vervallen.', VERVALREDENEN);

export const ToestemmingStatusEnum = enumOf(
  'ToestemmingStatus',
  'Waar een toestemming in haar levensloop is.',
  STATUSSEN,
);
export const ToestemmingWijzeEnum = enumOf(
  'ToestemmingWijze',
  'Hoe het besluit over een toestemming is gegeven.',
  WIJZEN,
);

@ObjectType({
  description: 'De keuze van een statushouder of één organisatie één categorie gegevens voor één doel mag ontvangen.',
})
@Key('id')
@Betreffend('STATUSHOUDER')
export class Toestemming {
  @Field(() => ID, { description: 'Betekenisloze sleutel van de toestemming.' })
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Statushouder, { nullable: true, description: 'Wie de keuze maakt.' })
  statushouder?: Statushouder;

  /** Ids; the resolver makes them organisations. */
  verstrekkerId?: string;
  ontvangerId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die de gegevens heeft en verstrekt.' })
  verstrekker?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die de gegevens ontvangt.' })
  ontvanger?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie gegevens waarover de keuze gaat.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Waarvoor de ontvanger de gegevens mag gebruiken.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => ToestemmingStatusEnum, { nullable: true, description: 'Waar de toestemming nu in haar levensloop is.' })
  status?: Status;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer de toestemming is gevraagd.' })
  gevraagdOp?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer de toestemming is gegeven of geweigerd.' })
  besluitOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, {
    nullable: true,
    description: 'Tot wanneer de toestemming geldt; op dit moment zelf geldt zij niet meer.',
  })
  geldigTot?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer de toestemming is ingetrokken of vervallen.' })
  ingetrokkenOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => VervalredenEnum, { nullable: true, description: 'Waardoor zij verviel; leeg als dat niet zo is.' })
  vervalreden?: Vervalreden | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De medewerker die de toestemming vroeg.' })
  gevraagdDoor?: string;

  gevraagdDoorOrganisatie?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie van wie de toestemming vroeg.' })
  gevraagdVanuit?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Welke gegevens het zijn, in gewone taal.' })
  gegevensInGewoneTaal?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarvoor de ontvanger ze gebruikt, in gewone taal.' })
  doelInGewoneTaal?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ToestemmingWijzeEnum, { nullable: true, description: 'Hoe het besluit is gegeven.' })
  wijze?: Wijze | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De taal waarin de vraag is voorgelegd.' })
  taal?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of er een tolk bij was.' })
  tolkGebruikt?: boolean | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De versie van de tekst die is voorgelegd.' })
  tekstversie?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of de toestemming uitdrukkelijk is, zoals voor gezondheid nodig is (AVG art. 9).',
  })
  uitdrukkelijk?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of een wettelijk vertegenwoordiger het besluit gaf.' })
  vertegenwoordiger?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => BesluitEnum, { nullable: true, description: 'Wat de andere wettelijk vertegenwoordiger besloot.' })
  tweedeVertegenwoordiger?: Besluit | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waar het bewijs van het besluit te vinden is.' })
  bewijsverwijzing?: string | null;
}
