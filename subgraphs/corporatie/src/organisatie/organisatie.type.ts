import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by the registry; here only referred to. */
@ObjectType()
@Key('id', { resolvable: false })
export class Organisatie {
  @Field(() => ID)
  id!: string;
}

export const toOrganisatie = (id: string): Organisatie => Object.assign(new Organisatie(), { id });
