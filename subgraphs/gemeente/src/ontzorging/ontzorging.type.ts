import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { VasteLastSoort } from './ontzorging.codes';
import { VasteLastSoortEnum } from './ontzorging.enums';

@ObjectType({ description: 'Een vaste last die de gemeente uit de bijstand betaalt.' })
@Betreffend('STATUSHOUDER')
export class VasteLast {
  @Gegeven('ONTZORGING')
  @Field(() => VasteLastSoortEnum, { nullable: true, description: 'De soort.' })
  soort?: VasteLastSoort | null;

  @Gegeven('ONTZORGING')
  @Field(() => String, { nullable: true, description: 'Aan wie betaald wordt.' })
  schuldeiser?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Float, { nullable: true, description: 'Het bedrag in euro per maand.' })
  bedrag?: number | null;

  @Gegeven('ONTZORGING')
  @Field(() => String, { nullable: true, description: 'Het kenmerk van de betaling.' })
  betaalkenmerk?: string | null;
}

@ObjectType({ description: 'Hoe iemand leert zijn geldzaken zelf te doen.' })
@Betreffend('STATUSHOUDER')
export class Zelfredzaamheidstraject {
  @Gegeven('ONTZORGING')
  @Field(() => String, { nullable: true, description: 'Wie daarbij helpt.' })
  coach?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => [String], { nullable: true, description: 'Wat iemand wil leren.' })
  doelen?: string[] | null;

  @Gegeven('ONTZORGING')
  @Field(() => String, { nullable: true, description: 'Hoe het ging.' })
  eindmeting?: string | null;
}

@ObjectType({
  description: 'De periode waarin de gemeente vaste lasten uit de bijstand betaalt (Participatiewet art. 56a).',
})
@Key('id')
@Betreffend('STATUSHOUDER')
export class Ontzorging {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('ONTZORGING')
  @Field(() => Datum, { nullable: true, description: 'De eerste dag.' })
  startdatum?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Datum, { nullable: true, description: 'Zes maanden na de start: korter kan alleen als maatwerk.' })
  einddatumMinimaal?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Datum, { nullable: true, description: 'De laatste dag.' })
  einddatum?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Boolean, { nullable: true, description: 'Of de periode is verlengd.' })
  verlengd?: boolean | null;

  @Gegeven('ONTZORGING')
  @Field(() => Boolean, { nullable: true, description: 'Of de periode als maatwerk korter is.' })
  maatwerkAfwijking?: boolean | null;

  @Gegeven('ONTZORGING')
  @Field(() => String, { nullable: true, description: 'Waarom de periode korter is.' })
  maatwerkMotivering?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Datum, { nullable: true, description: 'Wanneer de machtiging is ondertekend.' })
  machtigingOndertekendOp?: string | null;

  @Gegeven('ONTZORGING')
  @Field(() => Boolean, { nullable: true, description: 'Of de gemeente de huur betaalt.' })
  doorbetalingHuur?: boolean | null;

  @Gegeven('ONTZORGING')
  @Field(() => [VasteLast], { nullable: true, description: 'De vaste lasten.' })
  vasteLasten?: VasteLast[] | null;

  @Gegeven('ONTZORGING')
  @Field(() => Zelfredzaamheidstraject, { nullable: true, description: 'Hoe iemand leert het zelf te doen.' })
  zelfredzaamheidstraject?: Zelfredzaamheidstraject | null;
}
