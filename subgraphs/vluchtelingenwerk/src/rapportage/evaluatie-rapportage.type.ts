import { Betreffend, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Hindernis } from '../evaluatie/evaluatie.type';
import { Gemeente } from '../partner/gemeente.type';
import { Wijk } from '../partner/wijk.type';

@ObjectType({ description: 'Hoe vaak een hindernis genoemd is; minder dan het minimum blijft weg.' })
@Betreffend('NIEMAND')
export class ThemaTelling {
  @Gegeven('BELEIDSINFO')
  @Field(() => Hindernis, { nullable: true, description: 'De hindernis.' })
  thema?: Hindernis | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Int, { nullable: true, description: 'Het aantal evaluaties waarin zij genoemd is.' })
  aantal?: number | null;
}

@ObjectType({
  description:
    'De opgetelde evaluaties van een halfjaar; onder het minimum van 5 (10 in een kleine kern) zonder cijfers.',
})
@Key('id')
@Betreffend('NIEMAND')
export class EvaluatieRapportage {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BELEIDSINFO')
  @Field(() => String, { nullable: true, description: 'Het afgesloten halfjaar, bijvoorbeeld 2026-H1.' })
  periode?: string | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waarover het gaat.' })
  gemeente?: Gemeente | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Wijk, { nullable: true, description: 'De wijk waarover het gaat; leeg voor de hele gemeente.' })
  wijk?: Wijk | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Int, { nullable: true, description: 'Het aantal evaluaties.' })
  aantal?: number | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Float, { nullable: true, description: 'Het gemiddelde oordeel, op een decimaal.' })
  gemiddeldOordeel?: number | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Float, { nullable: true, description: 'Het percentage evaluaties met minstens een behaald doel.' })
  doelenBehaaldPct?: number | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => [ThemaTelling], {
    nullable: true,
    description: 'De genoemde hindernissen; alleen voor de hele gemeente.',
  })
  themas?: ThemaTelling[] | null;

  @Gegeven('BELEIDSINFO')
  @Field(() => Boolean, { nullable: true, description: 'Of de cijfers zijn weggelaten omdat het er te weinig zijn.' })
  onderdrukt?: boolean | null;
}
