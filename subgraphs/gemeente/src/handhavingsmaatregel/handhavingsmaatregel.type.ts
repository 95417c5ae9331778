import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { HandhavingSoort, HandhavingStatus } from './handhavingsmaatregel.codes';
import { HandhavingSoortEnum, HandhavingStatusEnum } from './handhavingsmaatregel.enums';

@ObjectType({ description: 'Een maatregel tegen wie niet meewerkt.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Handhavingsmaatregel {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('HANDHAVING')
  @Field(() => HandhavingSoortEnum, { nullable: true, description: 'De soort maatregel.' })
  soort?: HandhavingSoort | null;

  @Gegeven('HANDHAVING')
  @Field(() => Datum, { nullable: true, description: 'De dag van het besluit.' })
  datum?: string | null;

  @Gegeven('HANDHAVING')
  @Field(() => Float, { nullable: true, description: 'Het bedrag in euro.' })
  bedrag?: number | null;

  @Gegeven('HANDHAVING')
  @Field(() => Boolean, { nullable: true, description: 'Of het iemand te verwijten is.' })
  verwijtbaar?: boolean | null;

  @Gegeven('HANDHAVING')
  @Field(() => HandhavingStatusEnum, { nullable: true, description: 'De stand van de maatregel.' })
  status?: HandhavingStatus | null;
}
