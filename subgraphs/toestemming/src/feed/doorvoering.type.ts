import { Moment, Openbaar } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'De bevestiging dat een wijziging in de keten is doorgevoerd.' })
export class Doorvoering {
  @Openbaar()
  @Field(() => String, { description: 'Het nummer van de wijziging in het register.' })
  revisie!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer zij is bevestigd.' })
  bevestigdOp!: Date;

  @Openbaar()
  @Field(() => [String], { description: 'De bronnen die haar hebben overgenomen.' })
  bevestigdDoor!: string[];

  @Openbaar()
  @Field(() => [String], { description: 'De bronnen die haar nog niet hebben overgenomen.' })
  nogNietBevestigdDoor!: string[];
}
