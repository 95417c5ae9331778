import { Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Only referred to; subgraph gemeente owns it. */
@ObjectType()
@Key('code', { resolvable: false })
export class Gemeente {
  @Field(() => ID)
  code!: string;
}

export const toGemeente = (code: string | null): Gemeente | null =>
  code === null ? null : Object.assign(new Gemeente(), { code });
