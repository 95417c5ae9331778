import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Wijk } from '../wijk/wijk.type';

@ObjectType({ description: 'De platte informatie over een plaatsing voor het kernteam; nooit een naam.' })
@Betreffend('HUISHOUDEN')
export class PlaatsingKern {
  @Gegeven('PLAATSING_KERN')
  @Field(() => Wijk, { nullable: true, description: 'De wijk waarin het huishouden komt wonen.' })
  wijk?: Wijk;

  @Gegeven('PLAATSING_KERN', { adres: true })
  @Field(() => String, { nullable: true, description: 'De straat; leeg bij een geheim adres.' })
  straat?: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => String, { nullable: true, description: 'Het huisnummer, alleen tot het flyeren klaar is.' })
  huisnummer?: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => String, { nullable: true, description: 'De week van aankomst, als JJJJ-Wnn (ISO 8601).' })
  week?: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Int, { nullable: true, description: 'Het aantal personen in het huishouden.' })
  huishoudgrootte?: number;

  @Gegeven('PLAATSING_KERN')
  @Field(() => String, { nullable: true, description: 'De taal waarin het huishouden aan te spreken is.' })
  taal?: string;

  @Gegeven('PLAATSING_KERN')
  @Field(() => String, { nullable: true, description: 'De contactpersoon voor de maatschappelijke begeleiding.' })
  contactpersoonVwn?: string;
}
