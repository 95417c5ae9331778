import { Betreffend, Key, over } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by gemeente; extended here with where the person lives. */
@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
export class Statushouder {
  @Field(() => ID)
  id!: string;
}

export const toStatushouder = (id: string): Statushouder =>
  over(Object.assign(new Statushouder(), { id }), { statushouder: id });
