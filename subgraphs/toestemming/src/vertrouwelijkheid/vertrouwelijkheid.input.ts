import { DoelEnum, Moment } from '@ketenhub/subgraph';
import type { Doel } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Welke verwerkingsactiviteit tijdelijk niet aan de betrokkene wordt getoond, en waarom.' })
export class VerklaarVertrouwelijkInput {
  @Field(() => DoelEnum, { description: 'De verwerkingsactiviteit, met haar doel.' })
  doel!: Doel;

  @Field(() => ID, { nullable: true, description: 'Over wie; leeg voor iedereen.' })
  statushouder?: string | null;

  @Field(() => Moment, { description: 'Tot wanneer; hoogstens een jaar.' })
  tot!: Date;

  @Field(() => String, { description: 'Waarom, met de grond in AVG art. 23.' })
  reden!: string;
}

@InputType({ description: 'Welke vertrouwelijkheden.' })
export class VertrouwelijkheidFilter {
  @Field(() => Boolean, { nullable: true, description: 'Alleen die nu gelden.' })
  alleenGeldend?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Over deze persoon, of over iedereen.' })
  statushouder?: string | null;

  @Field(() => DoelEnum, { nullable: true, description: 'Van de verwerkingsactiviteit met dit doel.' })
  doel?: Doel | null;
}
