import { STAPPEN, UITKOMSTEN, type Stap } from '@ketenhub/consent';
import { Betreffend, CategorieEnum, enumOf, Gegeven, Moment, TaakEnum } from '@ketenhub/subgraph';
import type { Categorie, Taak } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Verstrekkingsregel } from '../regel/verstrekkingsregel.type';

export const StapEnum = enumOf(
  'Verklaringstapsoort',
  'Een stap van het besluit, in de volgorde waarin zij wordt gezet.',
  STAPPEN,
);
export const StapUitkomstEnum = enumOf('Stapuitkomst', 'Wat een stap van het besluit oplevert.', UITKOMSTEN);

@ObjectType({ description: 'Een toestemming zoals zij op het moment van het besluit in het register stond.' })
@Betreffend('STATUSHOUDER')
export class ToestemmingToen {
  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toestemming.' })
  toestemming?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij was gegeven.' })
  gegevenOp?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer zij toen gold.' })
  geldigTot?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij toen was ingetrokken; leeg als zij dat niet was.' })
  ingetrokkenOp?: Date;
}

@ObjectType({ description: 'Eén stap van een besluit, met wat zij opleverde en waarom.' })
@Betreffend('STATUSHOUDER')
export class Verklaringstap {
  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie de stap gaat; bij een huishouden wordt elk lid bekeken.' })
  statushouder?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => StapEnum, { nullable: true, description: 'Welke stap.' })
  stap?: Stap['stap'];

  @Gegeven('TOESTEMMING')
  @Field(() => StapUitkomstEnum, { nullable: true, description: 'Wat zij opleverde.' })
  uitkomst?: Stap['uitkomst'];

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De reden waar zij weigert.' })
  reden?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De stap in woorden.' })
  zin?: string;

  regelId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Verstrekkingsregel, {
    nullable: true,
    description: 'De regel, in de versie van toen, die de stap bekijkt.',
  })
  regel?: Verstrekkingsregel | null;

  @Gegeven('TOESTEMMING')
  @Field(() => TaakEnum, { nullable: true, description: 'De taak waarvoor de organisatie toen betrokken was.' })
  taak?: Taak;

  @Gegeven('TOESTEMMING')
  @Field(() => ToestemmingToen, {
    nullable: true,
    description: 'De toestemming die toestond, of de laatste die niet meer gold.',
  })
  toestemming?: ToestemmingToen;
}

@ObjectType({
  description: 'Waarom iemand een veld van een persoon op een moment wel of niet mocht zien, stap voor stap.',
})
@Betreffend('STATUSHOUDER')
export class Verklaring {
  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het veld, als Type.veld.' })
  veld?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie waaronder is besloten.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De organisatie die als bron is genomen; leeg als niemand dat was.' })
  bron?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of het veld te zien was.' })
  toegestaan?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De reden van de weigering; leeg als het veld te zien was.' })
  reden?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het besluit in woorden.' })
  zin?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Het moment waarop is besloten.' })
  moment?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De stand van het register waarmee is besloten.' })
  revisie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => [Verklaringstap], { nullable: true, description: 'De stappen, in hun volgorde.' })
  stappen?: Verklaringstap[];
}
