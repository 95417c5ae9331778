import {
  Betreffend,
  CategorieEnum,
  enumOf,
  Gegeven,
  GrondslagEnum,
  Moment,
  VerbindingZonderTotaal,
} from '@ketenhub/subgraph';
import type { Categorie, Grondslag } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

export const HANDELINGEN = ['BEKEKEN', 'VASTGELEGD'] as const;
export type Handeling = (typeof HANDELINGEN)[number];
export const HandelingEnum = enumOf('Handeling', 'Wat er met gegevens is gedaan.', HANDELINGEN);

@ObjectType({ description: 'Eén soort gegevens die is bekeken of vastgelegd, in gewone taal.' })
@Betreffend('STATUSHOUDER')
export class VerwerkteCategorie {
  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Welke gegevens dat zijn, in gewone taal.' })
  gegevensInGewoneTaal?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => HandelingEnum, { nullable: true, description: 'Bekeken of vastgelegd.' })
  handeling?: Handeling;

  @Gegeven('TOESTEMMING')
  @Field(() => GrondslagEnum, { nullable: true, description: 'De grond.' })
  grondslag?: Grondslag;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom dat mocht, in gewone taal.' })
  grondInGewoneTaal?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toestemming waarop het rust; leeg waar die niet nodig is.' })
  toestemming?: string;
}

@ObjectType({ description: 'Eén keer dat iemand gegevens van een persoon zag: wie, wat, wanneer en waarom.' })
@Betreffend('STATUSHOUDER')
export class Verwerkingslogregel {
  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer.' })
  moment?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'Welke organisatie; leeg voor iemand van het huishouden.' })
  organisatie?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die in opdracht van haar handelde.' })
  uitvoerder?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'In welke functie, in gewone taal.' })
  functie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarvoor, in gewone taal.' })
  doelInGewoneTaal?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => [VerwerkteCategorie], { nullable: true, description: 'Welke gegevens.' })
  gegevens?: VerwerkteCategorie[];

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het geheel in één zin.' })
  zin?: string;
}

export const VerwerkingslogregelVerbinding = VerbindingZonderTotaal('Verwerkingslogregel', () => Verwerkingslogregel);
