import { Betreffend, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Leeftijdsgroep, Samenstelling } from './huishouden.codes';
import { LeeftijdsgroepEnum, SamenstellingEnum } from './huishouden.enums';

@ObjectType({ description: 'De mensen die samen wonen of gaan wonen.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Huishouden {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => Int, { nullable: true, description: 'Het aantal leden.' })
  grootte?: number | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => SamenstellingEnum, { nullable: true, description: 'Het soort huishouden.' })
  samenstelling?: Samenstelling | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => Int, { nullable: true, description: 'Het aantal kinderen onder de 18.' })
  aantalKinderen?: number | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => [LeeftijdsgroepEnum], { nullable: true, description: 'De leeftijdsgroepen waarin kinderen vallen.' })
  leeftijdsgroepenKinderen?: Leeftijdsgroep[] | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => Boolean, { nullable: true, description: 'Of er nog gezinsleden worden verwacht.' })
  gezinsherenigingLopend?: boolean | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => Int, { nullable: true, description: 'Hoeveel gezinsleden nog worden verwacht.' })
  verwachteNareizigers?: number | null;
}
