import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { BESPREKINGSTATUSSEN, INZETSOORTEN, type BesprekingStatusCode, type InzetSoortCode } from '../codes';
import { Organisatie } from '../organisatie/organisatie.type';
import { Plaatsing } from '../plaatsing/plaatsing.type';

const BesprekingStatus = enumOf('BesprekingStatus', 'Hoe ver de bespreking van een plaatsing is.', BESPREKINGSTATUSSEN);
const InzetSoort = enumOf('InzetSoort', 'Wat het kernteam in de buurt gaat doen.', INZETSOORTEN);

@ObjectType({ description: 'Wat een organisatie uit het kernteam rond een plaatsing gaat doen.' })
@Betreffend('HUISHOUDEN')
export class Inzet {
  @Gegeven('PLAATSING_KERN')
  @Field(() => InzetSoort, { nullable: true, description: 'Wat er gaat gebeuren.' })
  soort?: InzetSoortCode;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Organisatie, { nullable: true, description: 'Wie het gaat doen.' })
  organisatie?: Organisatie;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Datum, { nullable: true, description: 'Voor welke dag het gedaan is.' })
  uiterlijk?: string;
}

@ObjectType({ description: 'Wat het kernteam over een plaatsing heeft besloten.' })
@Betreffend('HUISHOUDEN')
export class BesprekingBesluiten {
  @Gegeven('PLAATSING_KERN')
  @Field(() => [Inzet], { nullable: true, description: 'De afgesproken inzet.' })
  inzet?: Inzet[];

  @Gegeven('PLAATSING_KERN')
  @Field(() => String, { nullable: true, description: 'Hoe de buurt wordt geïnformeerd.' })
  wijzeInformerenBuurt?: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Boolean, { nullable: true, description: 'Of de sociaal werker de link met het sociaal team legt.' })
  koppelingSociaalTeam?: boolean;
}

@ObjectType({ description: 'De bespreking van één plaatsing, als punt op de agenda van een kernteam.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Bespreking {
  @Field(() => ID, { description: 'Het kenmerk van de bespreking.' })
  id!: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Plaatsing, { nullable: true, description: 'De plaatsing die wordt besproken.' })
  plaatsing?: Plaatsing;

  @Gegeven('PLAATSING_KERN')
  @Field(() => String, { nullable: true, description: 'De begeleider die voor dit agendapunt is uitgenodigd.' })
  genodigdeVwn?: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Boolean, { nullable: true, description: 'Of de uitgenodigde begeleider erbij was.' })
  aanwezigVwn?: boolean;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of er een toelichting is gegeven; wat er is gezegd wordt niet vastgelegd.',
  })
  toelichtingGegeven?: boolean;

  @Gegeven('PLAATSING_KERN')
  @Field(() => BesprekingStatus, { nullable: true, description: 'Hoe ver de bespreking is.' })
  status?: BesprekingStatusCode;

  overlegId!: string;
}
