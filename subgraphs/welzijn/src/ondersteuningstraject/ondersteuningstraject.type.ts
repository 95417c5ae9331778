import { Betreffend, Datum, enumOf, Gegeven, Key, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { ACTIESTATUSSEN, ONDERSTEUNINGSTATUSSEN, type ActieStatusCode, type OndersteuningStatusCode } from '../codes';
import { Organisatie } from '../organisatie/organisatie.type';
import { Statushouder } from '../statushouder/statushouder.type';

export const OndersteuningStatus = enumOf(
  'OndersteuningStatus',
  'Hoe ver de ondersteuning door het sociaal team is.',
  ONDERSTEUNINGSTATUSSEN,
);
const OndersteuningsactieStatus = enumOf(
  'OndersteuningsactieStatus',
  'Of een actie van het sociaal team is gedaan.',
  ACTIESTATUSSEN,
);

@ObjectType({ description: 'Een actie die het sociaal team met iemand heeft afgesproken.' })
@Betreffend('STATUSHOUDER')
export class Ondersteuningsactie {
  @Gegeven('SOCIAAL_TEAM')
  @Field(() => String, { nullable: true, description: 'Wat er is afgesproken.' })
  omschrijving?: string;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => Datum, { nullable: true, description: 'Voor welke dag het gedaan is.' })
  uiterlijk?: string;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => OndersteuningsactieStatus, { nullable: true, description: 'Of de actie is gedaan.' })
  status?: ActieStatusCode;
}

@ObjectType({ description: 'De ondersteuning van één statushouder door het sociaal team, rond één hulpvraag.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Ondersteuningstraject {
  @Field(() => ID, { description: 'Het kenmerk van het traject.' })
  id!: string;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => Statushouder, { nullable: true, description: 'Wie wordt ondersteund.' })
  statushouder?: Statushouder;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => String, { nullable: true, description: 'Waarbij hulp wordt gevraagd, zonder iets over gezondheid.' })
  hulpvraag?: string;

  @Gegeven('GEZONDHEID')
  @Field(() => String, { nullable: true, description: 'De vraag om zorg, als de hulpvraag daarover gaat.' })
  zorgvraag?: string;

  @Gegeven('GEZONDHEID')
  @Field(() => Boolean, { nullable: true, description: 'Of een wijkverpleegkundige betrokken is.' })
  wijkverpleegkundigeBetrokken?: boolean;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die de vraag heeft aangemeld.' })
  aanmelder?: Organisatie;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => OndersteuningStatus, { nullable: true, description: 'Hoe ver de ondersteuning is.' })
  status?: OndersteuningStatusCode;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => String, { nullable: true, description: 'De sociaal werker die aanspreekpunt is.' })
  contactpersoon?: string;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de ondersteuning begon.' })
  startdatum?: string;

  @Gegeven('SOCIAAL_TEAM')
  @Field(() => String, { nullable: true, description: 'Hoe de ondersteuning is verlopen, aan het eind.' })
  evaluatie?: string;
}

export const OndersteuningstrajectVerbinding = Verbinding('Ondersteuningstraject', () => Ondersteuningstraject);
