import { Betreffend, Key, over, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Extended here with what the registry knows of a person; subgraph gemeente owns the type. */
@ObjectType()
@Key('id')
@Betreffend('STATUSHOUDER')
export class Statushouder {
  @Field(() => ID)
  id!: string;
}

export const StatushouderVerbinding = Verbinding('Statushouder', () => Statushouder);

/** Also for an id that nobody has: unknown and uninvolved are the same answer. */
export const toStatushouder = (id: string): Statushouder =>
  over(Object.assign(new Statushouder(), { id }), { statushouder: id });
