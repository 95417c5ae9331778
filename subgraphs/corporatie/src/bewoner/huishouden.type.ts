import { Betreffend, Key, over } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by gemeente; extended here with where the household lives. */
@ObjectType()
@Key('id')
@Betreffend('HUISHOUDEN')
export class Huishouden {
  @Field(() => ID)
  id!: string;
}

export const toHuishouden = (id: string): Huishouden =>
  over(Object.assign(new Huishouden(), { id }), { huishouden: id });
