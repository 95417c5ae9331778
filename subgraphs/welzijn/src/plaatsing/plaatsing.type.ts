import { Betreffend, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Key('id')
@Betreffend('HUISHOUDEN')
export class Plaatsing {
  @Field(() => ID)
  id!: string;
}
