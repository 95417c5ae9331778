import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Wat iemand graag doet en wanneer, om een vereniging of vrijwilligerswerk te vinden.' })
@Betreffend('STATUSHOUDER')
export class ParticipatieProfiel {
  @Gegeven('PARTICIPATIE')
  @Field(() => [String], { nullable: true, description: 'Wat iemand graag doet.' })
  interesses?: string[];

  @Gegeven('PARTICIPATIE')
  @Field(() => String, { nullable: true, description: 'Wanneer iemand tijd heeft.' })
  beschikbaarheid?: string;
}
