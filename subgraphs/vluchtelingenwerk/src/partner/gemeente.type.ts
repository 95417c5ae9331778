import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Key('code', { resolvable: false })
export class Gemeente {
  @Field(() => ID)
  code!: string;
}

export const toGemeente = (code: string): Gemeente => Object.assign(new Gemeente(), { code });
