import { Betreffend, Gegeven } from '@ketenhub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import type { Alfabetisering, Hoofddoel } from './pip.codes';
import { AlfabetiseringEnum, HoofddoelEnum } from './pip.enums';

@ObjectType({ description: 'De inhoud van het plan: doelen, afspraken en uren.' })
@Betreffend('STATUSHOUDER')
export class PipVolledig {
  @Gegeven('PIP_VOLLEDIG')
  @Field(() => HoofddoelEnum, { nullable: true, description: 'Het hoofddoel.' })
  hoofddoel?: Hoofddoel | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => [String], { nullable: true, description: 'De doelen op weg daarheen.' })
  subdoelen?: string[] | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => [String], { nullable: true, description: 'Welke begeleiding is afgesproken.' })
  begeleidingsafspraken?: string[] | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => Int, { nullable: true, description: 'Uren voor het participatieverklaringstraject.' })
  intensiteitPvt?: number | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => Int, { nullable: true, description: 'Uren voor de module arbeidsmarkt en participatie.' })
  intensiteitMap?: number | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => Int, { nullable: true, description: 'Geschatte lesuren van de B1-route.' })
  geschatteIntensiteitB1Route?: number | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => AlfabetiseringEnum, { nullable: true, description: 'Of alfabetiseringsonderwijs nodig is.' })
  alfabetiseringsonderwijs?: Alfabetisering | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Wat over de ontzorging is afgesproken.' })
  ontzorgingParagraaf?: string | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => [Organisatie], { nullable: true, description: 'Organisaties die aan het plan meewerkten.' })
  betrokkenBijOpstellen?: Organisatie[] | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => [String], { nullable: true, description: 'Wat gemeente en inburgeraar van elkaar mogen verwachten.' })
  afspraakWederzijds?: string[] | null;
}
