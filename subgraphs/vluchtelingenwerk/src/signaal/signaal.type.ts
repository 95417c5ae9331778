import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Wijk } from '../partner/wijk.type';

export const SignaalRichting = enumOf('SignaalRichting', 'Van de persoon naar de omgeving of omgekeerd.', [
  'PERSOON_NAAR_OMGEVING',
  'OMGEVING_NAAR_PERSOON',
] as const);
export type SignaalRichting = keyof typeof SignaalRichting;

export const SignaalClassificatie = enumOf('SignaalClassificatie', 'Hoe ernstig het signaal is.', [
  'ZORG',
  'OVERLAST',
  'MISSTAND',
  'INCIDENT',
] as const);
export type SignaalClassificatie = keyof typeof SignaalClassificatie;

@ObjectType({ description: 'Een zorg of overlast, van de statushouder naar de omgeving of omgekeerd.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Signaal {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('SIGNAAL')
  @Field(() => SignaalRichting, { nullable: true, description: 'Van de persoon naar de omgeving of omgekeerd.' })
  richting?: SignaalRichting | null;

  @Gegeven('SIGNAAL')
  @Field(() => String, { nullable: true, description: 'Waar het signaal over gaat.' })
  soort?: string | null;

  @Gegeven('SIGNAAL')
  @Field(() => String, { nullable: true, description: 'Wat er is gezien, zonder namen.' })
  omschrijving?: string | null;

  @Gegeven('SIGNAAL')
  @Field(() => Datum, { nullable: true, description: 'De dag van het signaal.' })
  datum?: string | null;

  @Gegeven('SIGNAAL')
  @Field(() => SignaalClassificatie, { nullable: true, description: 'Hoe ernstig het signaal is.' })
  classificatie?: SignaalClassificatie | null;

  @Gegeven('SIGNAAL')
  @Field(() => String, { nullable: true, description: 'Wat ermee is gedaan.' })
  opvolging?: string | null;

  @Gegeven('SIGNAAL')
  @Field(() => Wijk, { nullable: true, description: 'De wijk waar het speelt.' })
  wijk?: Wijk | null;
}
