import { CategorieEnum, DoelEnum, GrondslagEnum, Key, Moment, Openbaar, RolEnum, TaakEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Eén versie van een regel: wie welke gegevens ziet, waarvoor en op welke grond.' })
@Key('id')
export class Verstrekkingsregel {
  @Field(() => ID, { description: 'De regel met haar versie, als regel@versie.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'De regel, over haar versies heen.' })
  regel!: string;

  @Openbaar()
  @Field(() => Int, { description: 'De versie van de regel.' })
  versie!: number;

  @Openbaar()
  @Field(() => RolEnum, { description: 'De rol die ziet.' })
  rol!: Rol;

  @Openbaar()
  @Field(() => CategorieEnum, { description: 'De categorie gegevens.' })
  categorie!: Categorie;

  @Openbaar()
  @Field(() => DoelEnum, { description: 'Waarvoor de gegevens worden gebruikt.' })
  doel!: Doel;

  @Openbaar()
  @Field(() => GrondslagEnum, { description: 'De grond waarop wordt verstrekt.' })
  grondslag!: Grondslag;

  @Openbaar()
  @Field(() => [String], { description: 'De velden als Type.veld; een * is elk veld van de categorie.' })
  velden!: string[];

  @Openbaar()
  @Field(() => TaakEnum, {
    nullable: true,
    description: 'De taak waarvoor de betrokkenheid moet zijn; leeg voor elke taak.',
  })
  taak!: Taak | null;

  @Openbaar()
  @Field(() => String, { description: 'Het wetsartikel waarop de regel rust.' })
  wetsartikel!: string;

  @Openbaar()
  @Field(() => String, { description: 'Waarom de regel er is.' })
  toelichting!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer de versie geldt.' })
  geldigVan!: Date;

  @Openbaar()
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer de versie geldt; leeg zolang zij geldt.' })
  geldigTot!: Date | null;

  @Openbaar()
  @Field(() => String, { description: 'Wie de versie heeft vastgesteld.' })
  vastgesteldDoor!: string;
}
