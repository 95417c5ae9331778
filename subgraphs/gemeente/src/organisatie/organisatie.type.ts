import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Key('id', { resolvable: false })
export class Organisatie {
  @Field(() => ID)
  id!: string;
}
