import { Betreffend, Key, over } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
export class Statushouder {
  @Field(() => ID)
  id!: string;
}

/** Echoes the id: an unknown person and one whom the caller is not involved with are the same answer. */
export const toStatushouder = (id: string): Statushouder =>
  over(Object.assign(new Statushouder(), { id }), { statushouder: id });
