import { Betreffend, enumOf, Gegeven, Key, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { VRIJWILLIGERSROLLEN, type VrijwilligersrolCode } from '../codes';

const Vrijwilligersrol = enumOf('Vrijwilligersrol', 'Wat een vrijwilliger wil doen.', VRIJWILLIGERSROLLEN);

@ObjectType({ description: 'Een vrijwilliger uit de poule van welzijn.' })
@Key('id')
@Betreffend('DERDE')
export class VrijwilligerWelzijn {
  @Field(() => ID, { description: 'Het kenmerk van de vrijwilliger.' })
  id!: string;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'De voornaam van de vrijwilliger.' })
  voornaam?: string;

  @Gegeven('BUURT')
  @Field(() => [Vrijwilligersrol], { nullable: true, description: 'Wat de vrijwilliger wil doen.' })
  rollen?: VrijwilligersrolCode[];

  @Gegeven('BUURT')
  @Field(() => [String], { nullable: true, description: 'De talen die de vrijwilliger spreekt.' })
  talen?: string[];

  @Gegeven('BUURT')
  @Field(() => Boolean, { nullable: true, description: 'Of er een verklaring omtrent het gedrag is.' })
  vogAanwezig?: boolean;

  @Gegeven('BUURT')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of de vrijwilliger ook bij Vluchtelingenwerk bekend mag zijn.',
  })
  toestemmingDelenMetVwn?: boolean;

  wijkId!: string;
}

export const VrijwilligerWelzijnVerbinding = Verbinding('VrijwilligerWelzijn', () => VrijwilligerWelzijn);
