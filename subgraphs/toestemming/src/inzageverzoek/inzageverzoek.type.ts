import { Betreffend, CategorieEnum, Gegeven, Moment, Openbaar } from '@ketenhub/subgraph';
import type { Categorie } from '@ketenhub/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Wie welke gegevens van een persoon ontving, waarvoor, op welke grond en hoe vaak.' })
@Betreffend('STATUSHOUDER')
export class Ontvangst {
  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De organisatie die ontving.' })
  organisatie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'In welke functie, in gewone taal.' })
  functie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Welke gegevens, in gewone taal.' })
  gegevens?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarvoor, in gewone taal.' })
  doel?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom dat mocht, in gewone taal.' })
  grond?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waar de gegevens vandaan kwamen.' })
  herkomst?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Hoe lang ze worden bewaard.' })
  bewaartermijn?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Int, { nullable: true, description: 'Hoe vaak.' })
  aantal?: number;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'De eerste keer.' })
  eerste?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'De laatste keer.' })
  laatste?: Date;
}

@ObjectType({ description: 'Een recht van de betrokkene, in gewone taal.' })
export class RechtVanBetrokkene {
  @Openbaar()
  @Field(() => String, { description: 'Het recht.' })
  naam!: string;

  @Openbaar()
  @Field(() => String, { description: 'Wat het inhoudt.' })
  uitleg!: string;

  @Openbaar()
  @Field(() => String, { description: 'Waar het staat.' })
  wet!: string;
}

@ObjectType({ description: 'Het overzicht waarop een betrokkene recht heeft (AVG art. 15).' })
@Betreffend('STATUSHOUDER')
export class Inzageverzoek {
  statushouder!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer het overzicht is opgesteld.' })
  opgesteldOp!: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => [Ontvangst], { nullable: true, description: 'Wie welke gegevens ontving.' })
  ontvangers?: Ontvangst[];

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het hele overzicht als JSON, om te bewaren.' })
  json?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Elke keer apart als CSV, voor een rekenblad.' })
  csv?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, {
    nullable: true,
    description: 'Het hele overzicht als HTML-pagina, om te lezen en af te drukken.',
  })
  html?: string;

  @Openbaar()
  @Field(() => [RechtVanBetrokkene], { description: 'De rechten van de betrokkene.' })
  rechten!: RechtVanBetrokkene[];

  @Openbaar()
  @Field(() => String, { description: 'Waar hij een klacht kan indienen.' })
  klacht!: string;

  @Openbaar()
  @Field(() => String, { description: 'Of er automatisch over hem wordt besloten, en of gegevens de EU verlaten.' })
  besluitvorming!: string;
}
