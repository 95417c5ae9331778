import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { BijzondereBijstandStatus, BijzondereBijstandVorm, Kostensoort } from './bijzondere-bijstand.codes';
import { BijzondereBijstandStatusEnum, BijzondereBijstandVormEnum, KostensoortEnum } from './bijzondere-bijstand.enums';

@ObjectType({ description: 'Bijstand voor bijzondere kosten.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class BijzondereBijstand {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('BIJZONDERE_BIJSTAND')
  @Field(() => KostensoortEnum, { nullable: true, description: 'Waarvoor.' })
  kostensoort?: Kostensoort | null;

  @Gegeven('BIJZONDERE_BIJSTAND')
  @Field(() => BijzondereBijstandVormEnum, { nullable: true, description: 'Gift of lening.' })
  vorm?: BijzondereBijstandVorm | null;

  @Gegeven('BIJZONDERE_BIJSTAND')
  @Field(() => Float, { nullable: true, description: 'Het bedrag in euro.' })
  bedrag?: number | null;

  @Gegeven('BIJZONDERE_BIJSTAND')
  @Field(() => Datum, { nullable: true, description: 'De dag van de aanvraag of het besluit.' })
  datum?: string | null;

  @Gegeven('BIJZONDERE_BIJSTAND')
  @Field(() => BijzondereBijstandStatusEnum, { nullable: true, description: 'De stand van de aanvraag.' })
  status?: BijzondereBijstandStatus | null;
}
