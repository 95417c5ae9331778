import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const Hindernis = enumOf('Hindernis', 'Wat het meedoen hindert.', [
  'TAAL',
  'WACHTTIJD',
  'WONEN',
  'WERK',
  'GELD',
  'GEZINSHERENIGING',
  'EENZAAMHEID',
] as const);
export type Hindernis = keyof typeof Hindernis;

@ObjectType({ description: 'Wat een statushouder van de begeleiding vond.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Evaluatie {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('EVALUATIE')
  @Field(() => Datum, { nullable: true, description: 'De dag van de evaluatie.' })
  datum?: string | null;

  @Gegeven('EVALUATIE')
  @Field(() => Int, { nullable: true, description: 'Het oordeel, van 1 tot en met 10.' })
  oordeel?: number | null;

  @Gegeven('EVALUATIE')
  @Field(() => Int, { nullable: true, description: 'Het aantal doelen dat de statushouder behaald vindt.' })
  doelenBehaald?: number | null;

  @Gegeven('EVALUATIE')
  @Field(() => [Hindernis], { nullable: true, description: 'Wat het meedoen hinderde.' })
  hindernissen?: Hindernis[] | null;

  @Gegeven('EVALUATIE')
  @Field(() => [String], { nullable: true, description: 'Waar de statushouder mogelijkheden ziet.' })
  mogelijkheden?: string[] | null;

  @Gegeven('EVALUATIE')
  @Field(() => String, { nullable: true, description: 'Wat de statushouder er zelf bij zei.' })
  vrijeTekst?: string | null;
}
