import { Moment, TaakEnum } from '@ketenhub/subgraph';
import type { Taak } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Wie bij een statushouder betrokken raakt, en waarvoor.' })
export class VerleenBetrokkenheidInput {
  @Field(() => ID, { description: 'Bij wie.' })
  statushouder!: string;

  @Field(() => ID, { description: 'De organisatie die betrokken raakt; nooit de eigen.' })
  organisatie!: string;

  @Field(() => TaakEnum, { description: 'De taak waarvoor.' })
  taak!: Taak;

  @Field(() => ID, {
    nullable: true,
    description: 'De medewerker voor wie zij alleen telt; verplicht voor het kernteam.',
  })
  medewerker?: string | null;

  @Field(() => String, { description: 'Waarom, in enkele woorden en zonder gegevens over de persoon.' })
  reden!: string;

  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg voor tot zij wordt beëindigd.' })
  tot?: Date | null;

  @Field(() => ID, { nullable: true, description: 'De toestemming waarop een doorverwijzing rust.' })
  toestemming?: string | null;
}
