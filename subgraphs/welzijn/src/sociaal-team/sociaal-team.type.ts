import { Betreffend, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Het team van sociaal werkers, Wmo-consulent en wijkverpleegkundige in een wijk.' })
@Key('id')
@Betreffend('NIEMAND')
export class SociaalTeam {
  @Field(() => ID, { description: 'Het kenmerk van het sociaal team.' })
  id!: string;

  wijkId!: string;
}
