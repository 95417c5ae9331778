import {
  Betreffend,
  CategorieEnum,
  DoelEnum,
  Gegeven,
  GrondslagEnum,
  Moment,
  RolEnum,
  VerbindingZonderTotaal,
} from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import { Verstrekkingsregel } from '../regel/verstrekkingsregel.type';
import { InzageuitkomstEnum, type UITKOMSTEN } from './inzagefilter.input';

@ObjectType({
  description: 'Eén besluit in een opgetekende inzage: deze velden van één categorie, getoond of geweigerd.',
})
@Betreffend('STATUSHOUDER')
export class Inzagebesluit {
  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => [String], { nullable: true, description: 'De velden, als Type.veld, of de bewerking.' })
  velden?: readonly string[];

  @Gegeven('TOESTEMMING')
  @Field(() => InzageuitkomstEnum, { nullable: true, description: 'Getoond of geweigerd.' })
  besluit?: (typeof UITKOMSTEN)[number];

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De code van de weigering.' })
  reden?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => GrondslagEnum, { nullable: true, description: 'De grond waarop is getoond.' })
  grondslag?: Grondslag;

  regelId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Verstrekkingsregel, { nullable: true, description: 'De regel, in de versie waarop is getoond.' })
  regel?: Verstrekkingsregel | null;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toestemming waarop is getoond.' })
  toestemming?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De organisatie van wie de gegevens zijn.' })
  verstrekker?: string;
}

@ObjectType({
  description: 'Eén opgetekende inzage: één persoon in één vraag, zoals een bron haar in haar logboek schreef.',
})
@Betreffend('STATUSHOUDER')
export class Inzageregel {
  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De bron die haar optekende.' })
  bron?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het nummer in het logboek van die bron.' })
  volgnummer?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer is besloten.' })
  besloten?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer het antwoord is gegeven.' })
  moment?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie; leeg voor een derde, en waar niemand is genoemd.' })
  statushouder?: string;

  organisatieId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die vroeg; leeg voor de betrokkene zelf.' })
  organisatie?: Organisatie | null;

  uitvoerderId?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die in opdracht van haar vroeg.' })
  uitvoerder?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => RolEnum, { nullable: true, description: 'De rol.' })
  rol?: Rol;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel; leeg waar geen is genoemd.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De medewerker die vroeg.' })
  medewerker?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toepassing waarmee is gevraagd.' })
  toepassing?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De naam van de vraag.' })
  vraag?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De trace waaronder de hele vraag bij elke bron staat.' })
  trace?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De verwerkingsactiviteit.' })
  verwerkingsactiviteit?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'De stand van het register waarop is besloten.' })
  revisie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => [Inzagebesluit], { nullable: true, description: 'Wat is getoond en wat is geweigerd.' })
  besluiten?: Inzagebesluit[];
}

export const InzageregelVerbinding = VerbindingZonderTotaal('Inzageregel', () => Inzageregel);
