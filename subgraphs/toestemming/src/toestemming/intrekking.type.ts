import { Moment, Openbaar } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Toestemming } from './toestemming.type';

@ObjectType({ description: 'De bevestiging dat een intrekking in de keten is doorgevoerd.' })
export class Intrekking {
  @Openbaar()
  @Field(() => Toestemming, { description: 'De ingetrokken toestemming.' })
  toestemming!: Toestemming;

  @Openbaar()
  @Field(() => String, { description: 'Het nummer van de wijziging in het register.' })
  revisie!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer de intrekking is bevestigd.' })
  bevestigdOp!: Date;

  @Openbaar()
  @Field(() => [String], { description: 'De bronnen die de intrekking hebben overgenomen.' })
  bevestigdDoor!: string[];

  @Openbaar()
  @Field(() => [String], { description: 'De bronnen die de intrekking nog niet hebben overgenomen.' })
  nogNietBevestigdDoor!: string[];
}
