import { Betreffend, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  Examen,
  InburgeringsUren,
  ModuleArbeidsmarkt,
  Ontheffing,
  Pvt,
  Voortgangsgesprek,
  Vrijstelling,
} from './onderdelen.type';

@ObjectType({ description: 'Hoe de inburgering verloopt.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Inburgeringstraject {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => [Examen], { nullable: true, description: 'De examenpogingen, de laatste eerst.' })
  examens?: Examen[] | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => InburgeringsUren, { nullable: true, description: 'De gevolgde uren.' })
  uren?: InburgeringsUren | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Pvt, { nullable: true, description: 'Het participatieverklaringstraject.' })
  pvt?: Pvt | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => ModuleArbeidsmarkt, { nullable: true, description: 'De module arbeidsmarkt en participatie.' })
  map?: ModuleArbeidsmarkt | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => [Voortgangsgesprek], {
    nullable: true,
    description: 'De gesprekken over de voortgang, het laatste eerst.',
  })
  voortgangsgesprekken?: Voortgangsgesprek[] | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => [Vrijstelling], { nullable: true, description: 'De besluiten over vrijstelling.' })
  vrijstellingen?: Vrijstelling[] | null;

  @Gegeven('VOORTGANG_INBURGERING', { perWaarde: ['GEZONDHEID'] })
  @Field(() => [Ontheffing], { nullable: true, description: 'De ontheffingen; u ziet de gronden die u mag zien.' })
  ontheffingen?: Ontheffing[] | null;

  /** For the term, which follows from the person's plans. */
  statushouderId?: string;
  verlengingen?: { grond: string; totEnMet: string }[];
}
