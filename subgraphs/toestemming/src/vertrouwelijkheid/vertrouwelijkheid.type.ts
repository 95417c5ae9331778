import { Betreffend, DoelEnum, Gegeven, Moment, Openbaar, VerbindingZonderTotaal } from '@ketenhub/subgraph';
import type { Doel } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Dat inzagen van een verwerkingsactiviteit tijdelijk niet aan de betrokkene worden getoond.',
})
@Betreffend('STATUSHOUDER')
export class Vertrouwelijkheid {
  @Openbaar()
  @Field(() => ID, { description: 'Betekenisloze sleutel van de vertrouwelijkheid.' })
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De verwerkingsactiviteit, zoals zij bij een inzage staat.' })
  verwerkingsactiviteit?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel van die verwerkingsactiviteit.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie; leeg voor iedereen.' })
  statushouder?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De bron om wier inzagen het gaat; leeg voor alle bronnen.' })
  bron?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom, met de grond in AVG art. 23.' })
  reden?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer.' })
  van?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer, als zij niet eerder wordt opgeheven.' })
  tot?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Wie haar verklaarde.' })
  door?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij is opgeheven.' })
  opgehevenOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Wie haar ophief.' })
  opgehevenDoor?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of zij nu geldt.' })
  geldt?: boolean;
}

export const VertrouwelijkheidVerbinding = VerbindingZonderTotaal('Vertrouwelijkheid', () => Vertrouwelijkheid);
