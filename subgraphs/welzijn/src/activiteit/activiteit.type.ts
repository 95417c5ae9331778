import { Betreffend, enumOf, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { SOORTEN_ACTIVITEIT, type SoortActiviteitCode } from '../codes';
import { Organisatie } from '../organisatie/organisatie.type';

const SoortActiviteit = enumOf('SoortActiviteit', 'Waar een activiteit over gaat.', SOORTEN_ACTIVITEIT);

@ObjectType({ description: 'Een activiteit waaraan bewoners kunnen meedoen.' })
@Key('id')
@Betreffend('NIEMAND')
export class Activiteit {
  @Field(() => ID, { description: 'Het kenmerk van de activiteit.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'De naam van de activiteit.' })
  naam!: string;

  @Openbaar()
  @Field(() => SoortActiviteit, { description: 'Waar de activiteit over gaat.' })
  soort!: SoortActiviteitCode;

  @Openbaar()
  @Field(() => Organisatie, { nullable: true, description: 'Wie de activiteit organiseert.' })
  organisatie?: Organisatie;

  wijkId!: string;
}
