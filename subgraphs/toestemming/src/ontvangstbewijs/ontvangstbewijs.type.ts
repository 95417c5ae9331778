import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Het bewijs van één toestemming, dat zonder de hub is na te gaan.' })
@Betreffend('STATUSHOUDER')
export class Ontvangstbewijs {
  toestemmingId!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, {
    nullable: true,
    description: 'Het ondertekende bewijs (JWS, EdDSA), met de gegevens van ISO/IEC TS 27560.',
  })
  jws?: string | null;
}
