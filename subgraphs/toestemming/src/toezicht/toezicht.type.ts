import {
  Betreffend,
  CategorieEnum,
  DoelEnum,
  enumOf,
  Gegeven,
  Moment,
  Openbaar,
  RolEnum,
  VerbindingZonderTotaal,
} from '@ketenhub/subgraph';
import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { BEVINDINGEN, type Bevinding } from './grondoordeel';

export const BevindingEnum = enumOf(
  'Bevinding',
  'Wat er niet klopt aan iets dat op toestemming is getoond.',
  BEVINDINGEN,
);

@ObjectType({ description: 'Iets dat op toestemming is getoond zonder toestemming die op dat moment gold.' })
@Betreffend('STATUSHOUDER')
export class Inzagebevinding {
  @Gegeven('TOESTEMMING')
  @Field(() => BevindingEnum, { nullable: true, description: 'Wat er niet klopt.' })
  soort?: Bevinding;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Wat er niet klopt, in woorden.' })
  zin?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De bron die de inzage optekende.' })
  bron?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het nummer in het logboek van die bron.' })
  volgnummer?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer is getoond.' })
  moment?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie.' })
  statushouder?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De organisatie die het zag.' })
  organisatie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => RolEnum, { nullable: true, description: 'De rol.' })
  rol?: Rol;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toestemming die de bron noemde.' })
  toestemming?: string;
}

export const InzagebevindingVerbinding = VerbindingZonderTotaal('Inzagebevinding', () => Inzagebevinding);

@ObjectType({ description: 'Hoever de vaste controle is in het logboek van één bron.' })
export class Controlestand {
  @Openbaar()
  @Field(() => String, { description: 'De bron.' })
  bron!: string;

  @Openbaar()
  @Field(() => String, { description: 'Het eerste nummer dat nog niet is gecontroleerd.' })
  tot!: string;

  @Openbaar()
  @Field(() => Float, { description: 'Hoeveel besluiten op toestemming zijn gecontroleerd.' })
  gecontroleerd!: number;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer voor het laatst is gecontroleerd.' })
  op!: Date;
}

@ObjectType({ description: 'Iets dat aan het logboek van een bron niet klopt.' })
export class Inzagealarm {
  @Openbaar()
  @Field(() => String, { description: 'De bron van wie het logboek is.' })
  bron!: string;

  @Openbaar()
  @Field(() => String, { description: 'Wat voor fout.' })
  soort!: string;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'Het eerste nummer waarop het slaat.' })
  van?: string | null;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'Het laatste nummer waarop het slaat.' })
  tot?: string | null;

  @Openbaar()
  @Field(() => String, { description: 'Uitleg.' })
  uitleg!: string;

  @Openbaar()
  @Field(() => String, { description: 'Wie het meldde.' })
  gemeldDoor!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer.' })
  op!: Date;
}

@ObjectType({ description: 'De vaste controle: niets op toestemming getoond zonder toestemming die toen gold.' })
export class Grondcontrole {
  @Openbaar()
  @Field(() => Boolean, { description: 'Waar: er is niets gevonden.' })
  schoon!: boolean;

  @Openbaar()
  @Field(() => [Controlestand], { description: 'Hoever de controle is, per bron.' })
  standen!: Controlestand[];

  @Openbaar()
  @Field(() => InzagebevindingVerbinding, { description: 'Wat er is gevonden, het laatste eerst.' })
  bevindingen!: InstanceType<typeof InzagebevindingVerbinding>;

  @Openbaar()
  @Field(() => [Inzagealarm], { description: 'Wat er aan de logboeken zelf niet klopt, het laatste eerst.' })
  alarmen!: Inzagealarm[];
}
