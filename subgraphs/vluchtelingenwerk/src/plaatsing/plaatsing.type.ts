import { Betreffend, Key, ONBEKEND, over } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Owned by corporatie; the flyer rounds are added here (plaatsing.resolver). */
@ObjectType()
@Key('id')
@Betreffend('HUISHOUDEN')
export class Plaatsing {
  @Field(() => ID)
  id!: string;
}

/** Which household it is about is known here from its flyer round alone; a plaatsing without one is refused. */
export const toPlaatsing = (id: string, huishouden: string | undefined): Plaatsing =>
  over(Object.assign(new Plaatsing(), { id }), huishouden === undefined ? ONBEKEND : { huishouden });
