import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import type { OnderwijsSoort } from './onderwijsvoorziening.codes';
import { OnderwijsSoortEnum } from './onderwijsvoorziening.enums';

@ObjectType({ description: 'Onderwijs of opvang van een kind.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Onderwijsvoorziening {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('ONDERWIJS_KINDEREN')
  @Field(() => OnderwijsSoortEnum, { nullable: true, description: 'De soort.' })
  soort?: OnderwijsSoort | null;

  @Gegeven('ONDERWIJS_KINDEREN')
  @Field(() => String, { nullable: true, description: 'De school of opvang.' })
  school?: string | null;

  @Gegeven('ONDERWIJS_KINDEREN')
  @Field(() => Boolean, { nullable: true, description: 'Of er leerlingenvervoer is.' })
  leerlingenvervoer?: boolean | null;

  @Gegeven('ONDERWIJS_KINDEREN')
  @Field(() => Datum, { nullable: true, description: 'De eerste schooldag.' })
  startdatum?: string | null;

  /** For the edge to the child. */
  statushouderId?: string;
}
