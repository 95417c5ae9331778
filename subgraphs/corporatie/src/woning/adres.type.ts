import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Waar een toegewezen woning staat.' })
@Betreffend('HUISHOUDEN')
export class Adres {
  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => String, { nullable: true, description: 'Straatnaam.' })
  straat?: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => String, { nullable: true, description: 'Huisnummer met toevoeging.' })
  huisnummer?: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => String, { nullable: true, description: 'Woonplaats.' })
  woonplaats?: string;
}
