import { DoelEnum, Moment, RolEnum } from '@ketenhub/subgraph';
import type { Doel, Rol } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Een verwerkersovereenkomst: een organisatie handelt namens een andere.' })
export class LegOpdrachtVastInput {
  @Field(() => ID, { description: 'De organisatie namens wie; de eigen, of voor de FG elke.' })
  verantwoordelijke!: string;

  @Field(() => ID, { description: 'De organisatie die namens haar handelt.' })
  uitvoerder!: string;

  @Field(() => [RolEnum], {
    description: 'In welke rollen; alleen rollen waarvoor de organisatie als geheel betrokken is.',
  })
  rollen!: Rol[];

  @Field(() => [DoelEnum], { description: 'Voor welke doelen.' })
  doelen!: Doel[];

  @Field(() => String, { description: 'Het nummer van de overeenkomst.' })
  overeenkomst!: string;

  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer; leeg voor meteen.' })
  van?: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg voor tot zij wordt beëindigd.' })
  tot?: Date | null;
}
