import { Betreffend, enumOf, Gegeven, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { NETWERKSTERKTEN, SOORTEN_WIJK, type NetwerksterkteCode, type SoortWijkCode } from '../codes';
import { Gemeente } from '../gemeente/gemeente.type';

const SoortWijk = enumOf('SoortWijk', 'Of een gebied een wijk, een dorp of een kern is.', SOORTEN_WIJK);
const Netwerksterkte = enumOf('Netwerksterkte', 'Hoe sterk het vrijwilligersnetwerk is.', NETWERKSTERKTEN);

@ObjectType({ description: 'Het netwerk van vrijwilligers in een wijk, naar de kennis van welzijn.' })
@Betreffend('NIEMAND')
export class Vrijwilligersnetwerk {
  @Gegeven('BUURT')
  @Field(() => Netwerksterkte, { nullable: true, description: 'Hoe sterk het netwerk is.' })
  sterkte?: NetwerksterkteCode;

  @Gegeven('BUURT')
  @Field(() => [String], { nullable: true, description: 'Waar het netwerk zich voor inzet.' })
  doelen?: string[];
}

@ObjectType({ description: 'Een wijk, dorp of kern met een eigen kernteam.' })
@Key('id')
@Betreffend('NIEMAND')
export class Wijk {
  @Field(() => ID, { description: 'Het kenmerk van de wijk.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'De naam van de wijk.' })
  naam!: string;

  @Openbaar()
  @Field(() => SoortWijk, { description: 'Of het een wijk, een dorp of een kern is.' })
  soort!: SoortWijkCode;

  @Openbaar()
  @Field(() => Gemeente, { description: 'De gemeente waarin de wijk ligt.' })
  gemeente!: Gemeente;

  @Openbaar()
  @Field(() => Boolean, { description: 'Of de wijk een wijkblad heeft.' })
  wijkblad!: boolean;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'De naam van de wijk- of dorpsraad, als die er is.' })
  wijkraad?: string;

  @Gegeven('BUURT')
  @Field(() => Vrijwilligersnetwerk, { nullable: true, description: 'Het netwerk van vrijwilligers in de wijk.' })
  vrijwilligersnetwerk?: Vrijwilligersnetwerk;
}
