import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Wijk } from '../partner/wijk.type';
import { Statushouder } from '../statushouder/statushouder.type';

export const MaatjePoule = enumOf('MaatjePoule', 'De poule waaruit het maatje komt.', ['VWN', 'WELZIJN'] as const);
export type MaatjePoule = keyof typeof MaatjePoule;

@ObjectType({ description: 'Wat een coördinator over de statushouder weet om een maatje te zoeken.' })
@Betreffend('STATUSHOUDER')
export class MaatjeProfiel {
  @Gegeven('MAATJE')
  @Field(() => String, { nullable: true, description: 'De voornaam van de statushouder.' })
  voornaam?: string | null;

  @Gegeven('MAATJE')
  @Field(() => [String], { nullable: true, description: 'De talen die de statushouder spreekt.' })
  talen?: string[] | null;

  @Gegeven('MAATJE')
  @Field(() => [String], { nullable: true, description: 'Wat de statushouder graag doet.' })
  interesses?: string[] | null;

  @Gegeven('MAATJE')
  @Field(() => Wijk, { nullable: true, description: 'De wijk waar de statushouder woont.' })
  wijk?: Wijk | null;

  @Gegeven('MAATJE')
  @Field(() => String, { nullable: true, description: 'Wanneer de statushouder kan.' })
  beschikbaarheid?: string | null;
}

@ObjectType({ description: 'De koppeling van een statushouder aan een maatje.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Maatjekoppeling {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('MAATJE')
  @Field(() => Statushouder, { nullable: true, description: 'Wie een maatje krijgt.' })
  statushouder?: Statushouder | null;

  @Gegeven('MAATJE')
  @Field(() => String, { nullable: true, description: 'De voornaam van het maatje.' })
  vrijwilliger?: string | null;

  @Gegeven('MAATJE')
  @Field(() => MaatjePoule, { nullable: true, description: 'De poule waaruit het maatje komt.' })
  poule?: MaatjePoule | null;

  @Gegeven('MAATJE')
  @Field(() => String, {
    nullable: true,
    description: 'Waar de koppeling staat: VOORGESTELD, KENNISMAKING, ACTIEF of BEEINDIGD.',
  })
  status?: string | null;

  @Gegeven('MAATJE')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het maatje is voorgesteld.' })
  voorgesteldOp?: string | null;

  @Gegeven('MAATJE')
  @Field(() => Datum, { nullable: true, description: 'De dag van de kennismaking.' })
  kennismakingOp?: string | null;

  @Gegeven('MAATJE')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de koppeling begon.' })
  actiefSinds?: string | null;

  @Gegeven('MAATJE')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de koppeling eindigde.' })
  beeindigdOp?: string | null;

  @Gegeven('MAATJE')
  @Field(() => MaatjeProfiel, { nullable: true, description: 'Het profiel waarmee een maatje wordt gezocht.' })
  profiel?: MaatjeProfiel | null;
}
