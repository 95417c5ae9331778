import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { BETAALWIJZEN, type Betaalwijze } from './betaalwijze';

export const BetaalwijzeEnum = enumOf('Betaalwijze', 'Wie de huur betaalt.', BETAALWIJZEN);

@ObjectType({ description: 'De huurovereenkomst van een plaatsing.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Huurovereenkomst {
  @Field(() => ID, { description: 'Het id van de huurovereenkomst.' })
  id!: string;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de huur.' })
  ingangsdatum?: string;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de huur, als die is opgezegd.' })
  einddatum?: string;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Float, { nullable: true, description: 'De kale huur in euro per maand.' })
  huurprijs?: number;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Float, { nullable: true, description: 'De servicekosten in euro per maand.' })
  servicekosten?: number;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => BetaalwijzeEnum, {
    nullable: true,
    description: 'Wie de huur nu betaalt: tijdens ontzorgen de gemeente.',
  })
  betaalwijze?: Betaalwijze;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => String, { nullable: true, description: 'Het kenmerk bij de betaling van de huur.' })
  betaalkenmerk?: string;
}
