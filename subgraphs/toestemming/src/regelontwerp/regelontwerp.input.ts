import { CategorieEnum, DoelEnum, GrondslagEnum, Moment, RolEnum, TaakEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';
import { BewerkingsoortEnum } from './regelontwerp.type';
import type { Bewerkingsoort } from './stappen';

@InputType({ description: 'Een ontwerp van regels, gemaakt van de regels die nu gelden.' })
export class MaakRegelontwerpInput {
  @Field(() => String, { description: 'Waar het over gaat.' })
  titel!: string;

  @Field(() => String, { description: 'Waarom het er komt.' })
  toelichting!: string;
}

@InputType({ description: 'Wat een regel zegt, zonder versie en datums.' })
export class RegelInput {
  @Field(() => RolEnum, { description: 'De rol die ziet.' })
  rol!: Rol;

  @Field(() => CategorieEnum, { description: 'De categorie gegevens.' })
  categorie!: Categorie;

  @Field(() => DoelEnum, { description: 'Waarvoor.' })
  doel!: Doel;

  @Field(() => GrondslagEnum, { description: 'De grond.' })
  grondslag!: Grondslag;

  @Field(() => [String], { description: 'De velden als Type.veld; een * alleen is elk veld van de categorie.' })
  velden!: string[];

  @Field(() => TaakEnum, { nullable: true, description: 'De taak waarvoor de betrokkenheid moet zijn.' })
  taak?: Taak | null;

  @Field(() => String, { description: 'Het wetsartikel.' })
  wetsartikel!: string;

  @Field(() => String, { description: 'Het nummer in de brondocumenten; - waar alleen de wet de bron is.' })
  bron!: string;

  @Field(() => String, { description: 'Waarom de regel er is.' })
  toelichting!: string;
}

@InputType({ description: 'Eén bewerking: een regel erbij, anders, of beëindigd.' })
export class RegelbewerkingInput {
  @Field(() => BewerkingsoortEnum, { description: 'Wat er met de regel gebeurt.' })
  soort!: Bewerkingsoort;

  @Field(() => ID, { description: 'De regel, zonder versie: <ROL>-<CATEGORIE>-<DOEL>, met -2 voor een tweede.' })
  regel!: string;

  @Field(() => RegelInput, { nullable: true, description: 'De hele regel zoals zij wordt; leeg bij beëindigen.' })
  inhoud?: RegelInput | null;
}

@InputType({ description: 'Een ontwerp bewerken: alles of niets.' })
export class BewerkRegelontwerpInput {
  @Field(() => ID, { description: 'Het ontwerp.' })
  ontwerp!: string;

  @Field(() => [RegelbewerkingInput], {
    description: 'De bewerkingen; een latere over dezelfde regel vervangt een eerdere.',
  })
  bewerkingen!: RegelbewerkingInput[];
}

@InputType({ description: 'Een bestand van schema/regels in een ontwerp overnemen.' })
export class ImporteerRegelsInput {
  @Field(() => ID, { description: 'Het ontwerp.' })
  ontwerp!: string;

  @Field(() => String, { description: 'De naam van het bestand, bijvoorbeeld begeleider.yaml.' })
  bestand!: string;

  @Field(() => String, { description: 'De inhoud: de regels van één rol, met alle versies die al zijn vastgesteld.' })
  inhoud!: string;
}

@InputType({ description: 'Een ontwerp voorstellen.' })
export class StelRegelontwerpVoorInput {
  @Field(() => ID, { description: 'Het ontwerp.' })
  ontwerp!: string;

  @Field(() => Moment, { nullable: true, description: 'Wanneer het ingaat; leeg is zodra een ander het vaststelt.' })
  gaatInOp?: Date | null;
}

@InputType({ description: 'Een voorgesteld ontwerp afwijzen.' })
export class WijsRegelontwerpAfInput {
  @Field(() => ID, { description: 'Het ontwerp.' })
  ontwerp!: string;

  @Field(() => String, { description: 'Waarom.' })
  reden!: string;
}

@InputType({ description: 'Een set regels: die van een moment, of die van een ontwerp.' })
export class RegelstandInput {
  @Field(() => Moment, { nullable: true, description: 'Het moment; leeg is nu.' })
  moment?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Het ontwerp; leeg is wat geldt.' })
  ontwerp?: string | null;
}
