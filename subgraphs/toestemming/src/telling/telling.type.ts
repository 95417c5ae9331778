import {
  Betreffend,
  CategorieEnum,
  Datum,
  DoelEnum,
  Gegeven,
  GrondslagEnum,
  Openbaar,
  RolEnum,
} from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol } from '@ketenhub/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { InzageuitkomstEnum, type UITKOMSTEN } from '../inzage/inzagefilter.input';

@ObjectType({ description: 'Hoe vaak iets is getoond of geweigerd; gevuld is waarnaar apart is geteld.' })
export class Inzagetelling {
  @Openbaar()
  @Field(() => Datum, { nullable: true, description: 'De dag.' })
  dag?: string;

  @Openbaar()
  @Field(() => ID, { nullable: true, description: 'De organisatie die vroeg.' })
  organisatie?: string;

  @Openbaar()
  @Field(() => RolEnum, { nullable: true, description: 'De rol.' })
  rol?: Rol;

  @Openbaar()
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel.' })
  doel?: Doel;

  @Openbaar()
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Openbaar()
  @Field(() => GrondslagEnum, { nullable: true, description: 'De grond.' })
  grondslag?: Grondslag;

  @Openbaar()
  @Field(() => InzageuitkomstEnum, { nullable: true, description: 'Getoond of geweigerd.' })
  besluit?: (typeof UITKOMSTEN)[number];

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'De code van de weigering.' })
  reden?: string;

  @Openbaar()
  @Field(() => Float, { description: 'Het aantal besluiten.' })
  aantal!: number;
}

@ObjectType({ description: 'Hoeveel een medewerker in een periode vroeg, en hoeveel daarvan is geweigerd.' })
@Betreffend('DERDE')
export class Medewerkertelling {
  @Openbaar()
  @Field(() => ID, { description: 'De organisatie.' })
  organisatie!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De medewerker.' })
  medewerker?: string;

  @Openbaar()
  @Field(() => Float, { description: 'Het aantal inzagen: personen maal vragen.' })
  inzagen!: number;

  @Openbaar()
  @Field(() => Float, { description: 'Bij hoeveel daarvan iets is geweigerd.' })
  geweigerd!: number;

  @Openbaar()
  @Field(() => Float, { description: 'Bij hoeveel daarvan de medewerker niet bij de persoon betrokken was.' })
  zonderBetrokkenheid!: number;
}

@ObjectType({ description: 'Een dag waarop een medewerker of een hele organisatie veel meer vroeg dan gewoonlijk.' })
@Betreffend('DERDE')
export class AfwijkendVolume {
  @Openbaar()
  @Field(() => ID, { description: 'De organisatie.' })
  organisatie!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De medewerker; leeg voor de organisatie als geheel.' })
  medewerker?: string;

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal inzagen op de dag.' })
  aantal!: number;

  @Openbaar()
  @Field(() => Float, { description: 'Het gewone aantal: de mediaan van de dagen ervoor waarop er inzagen waren.' })
  gewoonlijk!: number;

  @Openbaar()
  @Field(() => String, { description: 'Waarom dit afwijkt, in woorden.' })
  uitleg!: string;
}
