import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Noodtoegang tot één persoon.' })
export class VerkrijgNoodtoegangInput {
  @Field(() => ID, { description: 'Om wie het gaat.' })
  statushouder!: string;

  @Field(() => String, { description: 'Waarom het niet kan wachten; alleen de FG leest dit.' })
  reden!: string;

  @Field(() => Int, { nullable: true, description: 'Hoeveel minuten, hoogstens 240; leeg voor 60.' })
  minuten?: number | null;
}

@InputType({ description: 'Het oordeel van de FG over een noodtoegang.' })
export class BeoordeelNoodtoegangInput {
  @Field(() => ID, { description: 'De noodtoegang.' })
  noodtoegang!: string;

  @Field(() => Boolean, { description: 'Of zij terecht was; een onterechte die nog loopt, eindigt meteen.' })
  terecht!: boolean;

  @Field(() => String, { description: 'Waarom.' })
  toelichting!: string;
}
