import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../partner/organisatie.type';
import { Wijk } from '../partner/wijk.type';

export const BewonersvraagStatus = enumOf('BewonersvraagStatus', 'Waar de vraag staat.', [
  'ONTVANGEN',
  'DOORGESPEELD',
  'BEANTWOORD',
  'GESLOTEN',
] as const);
export type BewonersvraagStatus = keyof typeof BewonersvraagStatus;

@ObjectType({ description: 'De bewoner die vraagt: een derde.' })
@Betreffend('DERDE')
export class Vraagsteller {
  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'De naam van de bewoner.' })
  naam?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'Hoe de bewoner te bereiken is.' })
  contact?: string | null;
}

@ObjectType({
  description: 'Een vraag van een bewoner; komt binnen bij het eerste aanspreekpunt en wordt zo nodig doorgespeeld.',
})
@Key('id')
@Betreffend('DERDE')
export class Bewonersvraag {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de vraag binnenkwam.' })
  ontvangenOp?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'Hoe de vraag binnenkwam.' })
  kanaal?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'Waar de vraag over gaat.' })
  onderwerp?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Wijk, { nullable: true, description: 'De wijk waar de vraag over gaat.' })
  wijk?: Wijk | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Vraagsteller, { nullable: true, description: 'Wie de vraag stelde.' })
  vraagsteller?: Vraagsteller | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'De vraag zelf.' })
  tekst?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die de vraag beantwoordt.' })
  doorgespeeldNaar?: Organisatie | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de vraag is doorgespeeld.' })
  doorgespeeldOp?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Datum, { nullable: true, description: 'De dag van het antwoord.' })
  antwoordOp?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => BewonersvraagStatus, { nullable: true, description: 'Waar de vraag staat.' })
  status?: BewonersvraagStatus | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => Boolean, { nullable: true, description: 'Of de bewoner weet wie de vraag beantwoordt.' })
  vraagstellerGeinformeerd?: boolean | null;
}
