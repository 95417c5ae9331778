import { Betreffend, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Het team van politie, welzijn, corporatie en gemeente dat in een wijk plaatsingen bespreekt.',
})
@Key('id')
@Betreffend('NIEMAND')
export class Kernteam {
  @Field(() => ID, { description: 'Het kenmerk van het kernteam.' })
  id!: string;

  @Openbaar()
  @Field(() => Int, { description: 'Om de hoeveel weken het kernteam bijeenkomt.' })
  cyclusWeken!: number;

  @Openbaar()
  @Field(() => Boolean, { description: 'Of de plaatsing van statushouders een vast agendapunt is.' })
  vastAgendapuntPlaatsing!: boolean;

  wijkId!: string;
}
