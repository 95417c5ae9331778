import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { LbtResultaat } from './leerbaarheidstoets.codes';
import { LbtResultaatEnum } from './leerbaarheidstoets.enums';

@ObjectType({ description: 'De toets die schat of de B1-route haalbaar is.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Leerbaarheidstoets {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('LEERBAARHEID')
  @Field(() => Datum, { nullable: true, description: 'Wanneer iemand is aangemeld.' })
  datumAanmelding?: string | null;

  @Gegeven('LEERBAARHEID')
  @Field(() => Datum, { nullable: true, description: 'Wanneer de toets is afgenomen.' })
  datumAfname?: string | null;

  @Gegeven('LEERBAARHEID')
  @Field(() => LbtResultaatEnum, { nullable: true, description: 'De uitslag.' })
  resultaat?: LbtResultaat | null;

  @Gegeven('LEERBAARHEID')
  @Field(() => Float, { nullable: true, description: 'De behaalde score.' })
  behaaldeScore?: number | null;

  @Gegeven('LEERBAARHEID')
  @Field(() => Float, { nullable: true, description: 'De score die voor de B1-route nodig is.' })
  benodigdeScore?: number | null;

  @Gegeven('LEERBAARHEID')
  @Field(() => Boolean, { nullable: true, description: 'Of iemand de toets niet hoeft te maken.' })
  ontheven?: boolean | null;

  @Gegeven('GEZONDHEID')
  @Field(() => String, { nullable: true, description: 'Waarom iemand de toets niet hoeft te maken.' })
  redenOntheffing?: string | null;
}
