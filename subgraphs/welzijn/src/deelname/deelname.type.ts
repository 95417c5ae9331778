import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Dat een statushouder aan een activiteit meedoet.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Deelname {
  @Field(() => ID, { description: 'Het kenmerk van de deelname.' })
  id!: string;

  @Gegeven('PARTICIPATIE')
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de deelname.' })
  sinds?: string;

  @Gegeven('PARTICIPATIE')
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de deelname; leeg zolang die doorgaat.' })
  tot?: string;

  @Gegeven('PARTICIPATIE')
  @Field(() => Int, { nullable: true, description: 'Het aantal uren per week.' })
  uren?: number;

  activiteitId!: string;
}
