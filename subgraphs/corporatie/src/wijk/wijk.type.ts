import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by welzijn; here only referred to. */
@ObjectType()
@Key('id', { resolvable: false })
export class Wijk {
  @Field(() => ID)
  id!: string;
}

export const toWijk = (id: string): Wijk => Object.assign(new Wijk(), { id });
