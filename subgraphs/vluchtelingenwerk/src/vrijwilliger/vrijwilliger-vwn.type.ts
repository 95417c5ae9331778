import { Betreffend, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

export const Vrijwilligersrol = enumOf('Vrijwilligersrol', 'Wat een vrijwilliger wil doen.', [
  'MAATJE',
  'TAALCOACH',
  'BEGELEIDER',
  'GASTHEER',
] as const);
export type Vrijwilligersrol = keyof typeof Vrijwilligersrol;

@ObjectType({ description: 'Een vrijwilliger van de organisatie die begeleidt.' })
@Key('id')
@Betreffend('DERDE')
export class VrijwilligerVwn {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'De voornaam van de vrijwilliger.' })
  voornaam?: string | null;

  @Gegeven('BUURT')
  @Field(() => Vrijwilligersrol, { nullable: true, description: 'Wat de vrijwilliger doet.' })
  rol?: Vrijwilligersrol | null;

  @Gegeven('BUURT')
  @Field(() => [String], { nullable: true, description: 'De talen die de vrijwilliger spreekt.' })
  talen?: string[] | null;

  @Gegeven('BUURT')
  @Field(() => [String], { nullable: true, description: 'Wat de vrijwilliger graag doet.' })
  interesses?: string[] | null;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'Wanneer de vrijwilliger kan.' })
  beschikbaarheid?: string | null;
}
