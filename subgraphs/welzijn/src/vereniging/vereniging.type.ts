import { Betreffend, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Een vereniging of organisatie in de wijk die nieuwkomers verwelkomt.' })
@Key('id')
@Betreffend('NIEMAND')
export class Vereniging {
  @Field(() => ID, { description: 'Het kenmerk van de vereniging.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'De naam van de vereniging.' })
  naam!: string;

  @Openbaar()
  @Field(() => String, { description: 'Wat de vereniging te bieden heeft.' })
  aanbod!: string;

  wijkId!: string;
}
