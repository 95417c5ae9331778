import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Een organisatie in de keten.' })
@Key('id', { resolvable: false })
export class Organisatie {
  @Field(() => ID, { description: 'Kenmerk van de organisatie.' })
  id!: string;
}
