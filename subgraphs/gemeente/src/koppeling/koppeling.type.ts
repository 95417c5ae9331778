import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import type { KoppelingStatus } from './koppeling.codes';
import { KoppelingStatusEnum } from './koppeling.enums';

@ObjectType({ description: 'De koppeling door het COA van een huishouden aan een gemeente.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Koppeling {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag van de koppeling.' })
  datumKoppeling?: string | null;

  @Gegeven('HUISVESTING')
  @Field(() => String, { nullable: true, description: 'De regievoerder bij het COA.' })
  regievoerder?: string | null;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'Wanneer het informatieprofiel is ontvangen.' })
  informatieprofielOntvangenOp?: string | null;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'Uiterlijk tien weken na de koppeling is er woonruimte.' })
  uiterlijkeDatumWoonruimte?: string | null;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, {
    nullable: true,
    description: 'Uiterlijk twaalf weken na de koppeling is het huishouden verhuisd.',
  })
  uiterlijkeDatumVerhuizing?: string | null;

  @Gegeven('HUISVESTING')
  @Field(() => KoppelingStatusEnum, { nullable: true, description: 'Hoever de huisvesting is.' })
  status?: KoppelingStatus | null;

  /** For the edges to the Huishouden and the Gemeente. */
  huishoudenId?: string;
  gemeentecode?: string;
}
