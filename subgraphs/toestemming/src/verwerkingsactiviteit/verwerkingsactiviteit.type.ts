import { DoelEnum, GrondslagEnum, Key, Openbaar } from '@ketenhub/subgraph';
import type { Doel, Grondslag } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'Een verwerking van persoonsgegevens, zoals die in het register staat (AVG art. 30).' })
@Key('id')
export class Verwerkingsactiviteit {
  @Field(() => ID, { description: 'Sleutel van de verwerkingsactiviteit.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'Naam van de verwerking.' })
  naam!: string;

  @Openbaar()
  @Field(() => DoelEnum, { description: 'Waarvoor wordt verwerkt.' })
  doel!: Doel;

  @Openbaar()
  @Field(() => GrondslagEnum, { description: 'De grond waarop wordt verwerkt.' })
  grondslag!: Grondslag;

  verantwoordelijkeId!: string;
  ontvangerIds!: string[];

  @Openbaar()
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die verantwoordelijk is.' })
  verantwoordelijke?: Organisatie | null;

  @Openbaar()
  @Field(() => [Organisatie], { description: 'De organisaties die gegevens ontvangen.' })
  ontvangers?: Organisatie[];

  @Openbaar()
  @Field(() => String, { description: 'Hoe lang de gegevens worden bewaard.' })
  bewaartermijn!: string;
}
