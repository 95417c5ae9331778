import { Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Een gemeente die statushouders huisvest.' })
@Key('code')
export class Gemeente {
  @Field(() => ID, { description: 'Gemeentecode van het CBS, vier cijfers.' })
  code!: string;

  @Openbaar()
  @Field(() => String, { description: 'De naam.' })
  naam!: string;

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal inwoners.' })
  inwoners!: number;
}
