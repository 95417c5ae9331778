import { Betreffend, Key, over } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by gemeente; the begeleiding, the maatje and the signals of a person are added here (statushouder.resolver). */
@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
export class Statushouder {
  @Field(() => ID)
  id!: string;
}

/** Any id gives an object: unknown and not involved are the same answer. */
export const toStatushouder = (id: string): Statushouder =>
  over(Object.assign(new Statushouder(), { id }), { statushouder: id });
