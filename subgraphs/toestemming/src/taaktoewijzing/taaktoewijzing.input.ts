import { Moment, TaakEnum } from '@ketenhub/subgraph';
import type { Taak } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Het besluit van een gemeente dat een organisatie een taak uitvoert.' })
export class WijsTaakToeInput {
  @Field(() => ID, { description: 'De gemeente, met haar CBS-code; alleen de eigen.' })
  gemeente!: string;

  @Field(() => TaakEnum, { description: 'De taak.' })
  taak!: Taak;

  @Field(() => ID, { description: 'De organisatie die haar gaat uitvoeren; nooit de eigen.' })
  organisatie!: string;

  @Field(() => String, { description: 'Het nummer van het besluit of de opdracht.' })
  opdracht!: string;

  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer; leeg voor meteen.' })
  van?: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg voor tot zij wordt beëindigd.' })
  tot?: Date | null;
}
