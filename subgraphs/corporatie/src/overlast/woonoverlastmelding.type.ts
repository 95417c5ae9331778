import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { OVERLAST_STATUSSEN, SIGNAAL_RICHTINGEN, type OverlastStatus, type SignaalRichting } from './overlast-codes';

export const SignaalRichtingEnum = enumOf(
  'SignaalRichting',
  'Van de persoon naar de omgeving of omgekeerd.',
  SIGNAAL_RICHTINGEN,
);
export const OverlastStatusEnum = enumOf('WoonoverlastStatus', 'Hoe ver een melding is.', OVERLAST_STATUSSEN);

@ObjectType({ description: 'Een melding bij de corporatie over overlast in of om de woning.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Woonoverlastmelding {
  @Field(() => ID, { description: 'Het id van de melding.' })
  id!: string;

  @Gegeven('SIGNAAL')
  @Field(() => SignaalRichtingEnum, { nullable: true, description: 'Van wie de overlast uitgaat.' })
  richting?: SignaalRichting;

  @Gegeven('SIGNAAL')
  @Field(() => String, { nullable: true, description: 'Het soort overlast.' })
  soort?: string;

  @Gegeven('SIGNAAL')
  @Field(() => Datum, { nullable: true, description: 'De dag van de melding.' })
  datum?: string;

  @Gegeven('SIGNAAL')
  @Field(() => OverlastStatusEnum, { nullable: true, description: 'Hoe ver de melding is.' })
  status?: OverlastStatus;
}
