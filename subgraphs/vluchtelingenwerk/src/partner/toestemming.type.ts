import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Key('id', { resolvable: false })
export class Toestemming {
  @Field(() => ID)
  id!: string;
}

export const toToestemming = (id: string): Toestemming => Object.assign(new Toestemming(), { id });
