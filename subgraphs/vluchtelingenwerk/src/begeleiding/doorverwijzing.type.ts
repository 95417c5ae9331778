import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../partner/organisatie.type';
import { Toestemming } from '../partner/toestemming.type';

export const DoorverwijzingStatus = enumOf('DoorverwijzingStatus', 'Waar de doorverwijzing staat.', [
  'VERZONDEN',
  'GEACCEPTEERD',
  'AFGEWEZEN',
  'AFGEROND',
] as const);
export type DoorverwijzingStatus = keyof typeof DoorverwijzingStatus;

@ObjectType({ description: 'Een verwijzing naar een andere organisatie, met toestemming van de statushouder.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Doorverwijzing {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie waarnaar is verwezen.' })
  naarOrganisatie?: Organisatie | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Waarom is verwezen.' })
  reden?: string | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop is verwezen.' })
  datum?: string | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => Toestemming, { nullable: true, description: 'De toestemming waarop de verwijzing rust.' })
  toestemming?: Toestemming | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => DoorverwijzingStatus, { nullable: true, description: 'Waar de verwijzing staat.' })
  status?: DoorverwijzingStatus | null;

  @Gegeven('BEGELEIDING_DOSSIER')
  @Field(() => String, { nullable: true, description: 'Wat de ontvanger liet weten.' })
  terugkoppeling?: string | null;
}
