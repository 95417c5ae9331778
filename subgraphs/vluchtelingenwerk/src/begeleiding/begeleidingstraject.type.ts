import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../partner/organisatie.type';
import { Statushouder } from '../statushouder/statushouder.type';

export const BegeleidingStatus = enumOf('BegeleidingStatus', 'Waar de begeleiding staat.', [
  'AANGEMELD',
  'INTAKE',
  'LOPEND',
  'OPGESCHAALD',
  'AFGEROND',
  'VOORTIJDIG_BEEINDIGD',
] as const);
export type BegeleidingStatus = keyof typeof BegeleidingStatus;

export const AanleidingStart = enumOf('AanleidingStart', 'Waardoor de begeleiding begon.', [
  'KOPPELING',
  'PLAATSING',
  'VESTIGING',
] as const);
export type AanleidingStart = keyof typeof AanleidingStart;

export const Zwaarte = enumOf('Zwaarte', 'Hoeveel begeleiding nodig is.', ['LICHT', 'MIDDEL', 'ZWAAR'] as const);
export type Zwaarte = keyof typeof Zwaarte;

@ObjectType({
  description: 'De maatschappelijke begeleiding van een statushouder, van koppeling tot twee jaar na vestiging.',
})
@Key('id')
@Betreffend('STATUSHOUDER')
export class Begeleidingstraject {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => Statushouder, { nullable: true, description: 'Wie begeleid wordt.' })
  statushouder?: Statushouder | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die begeleidt.' })
  organisatie?: Organisatie | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => BegeleidingStatus, { nullable: true, description: 'Waar de begeleiding staat.' })
  status?: BegeleidingStatus | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de begeleiding begon.' })
  startdatum?: string | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => AanleidingStart, { nullable: true, description: 'Waardoor de begeleiding begon.' })
  aanleidingStart?: AanleidingStart | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de begeleiding regulier eindigt: 24 maanden na vestiging.',
  })
  eindeRegulier?: string | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => String, { nullable: true, description: 'De naam van de begeleider.' })
  begeleider?: string | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => String, { nullable: true, description: 'De naam van de beroepskracht achter de begeleider.' })
  beroepskracht?: string | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => String, { nullable: true, description: 'Wie voor partners aanspreekpunt is.' })
  contactpersoon?: string | null;

  @Gegeven('BEGELEIDING_HOOFDLIJN')
  @Field(() => Zwaarte, { nullable: true, description: 'Hoeveel begeleiding nodig is.' })
  zwaarte?: Zwaarte | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Boolean, { nullable: true, description: 'Of een beroepskracht de begeleiding heeft overgenomen.' })
  opgeschaaldNaarBeroepskracht?: boolean | null;
}
