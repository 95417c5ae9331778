import { Betreffend, Datum, enumOf, Gegeven, Key, Verbinding } from '@ketenhub/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import { Wijk } from '../wijk/wijk.type';
import { Adres } from './adres.type';
import { WONING_SOORTEN, WOONBEPERKINGEN, type WoningSoort, type Woonbeperking } from './woning-codes';

export const SoortWoningEnum = enumOf('SoortWoning', 'Het soort woonruimte.', WONING_SOORTEN);
export const WoonbeperkingEnum = enumOf(
  'Woonbeperking',
  'Wat een woning moet hebben om passend te zijn.',
  WOONBEPERKINGEN,
);

@ObjectType({
  description: 'Een woning van een corporatie; toegewezen of verhuurd gaat zij over het huishouden dat er woont.',
})
@Key('id')
@Betreffend('HUISHOUDEN')
export class Woning {
  @Field(() => ID, { description: 'Het id van de woning.' })
  id!: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => Adres, { nullable: true, description: 'Waar de woning staat.' })
  adres?: Adres;

  @Gegeven('PLAATSING_KERN', { ook: ['HUISVESTING'] })
  @Field(() => Wijk, { nullable: true, description: 'De wijk waarin de woning staat.' })
  wijk?: Wijk;

  @Gegeven('HUISVESTING')
  @Field(() => SoortWoningEnum, { nullable: true, description: 'Het soort woonruimte.' })
  soort?: WoningSoort;

  @Gegeven('HUISVESTING')
  @Field(() => Int, { nullable: true, description: 'Het aantal kamers.' })
  kamers?: number;

  @Gegeven('HUISVESTING')
  @Field(() => Int, { nullable: true, description: 'De oppervlakte in vierkante meter.' })
  oppervlakte?: number;

  @Gegeven('HUISVESTING')
  @Field(() => [WoonbeperkingEnum], { nullable: true, description: 'De aanpassingen die de woning heeft.' })
  aanpassingen?: Woonbeperking[];

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag vanaf wanneer de woning te huur is.' })
  beschikbaarPer?: string;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Float, { nullable: true, description: 'De kale huur in euro per maand.' })
  huurprijs?: number;

  @Gegeven('HUISVESTING')
  @Field(() => Organisatie, { nullable: true, description: 'De corporatie die de woning verhuurt.' })
  corporatie?: Organisatie;
}

export const WoningVerbinding = Verbinding('Woning', () => Woning);
