import { CategorieEnum, GrondslagEnum, Openbaar, TaakEnum } from '@ketenhub/subgraph';
import type { Categorie, Grondslag, Taak } from '@ketenhub/schema';
import { Field, ObjectType } from 'type-graphql';
import { Verstrekkingsregel } from '../regel/verstrekkingsregel.type';

@ObjectType({ description: 'Wat één regel aan een rol voor een doel kan tonen, wie de persoon ook is.' })
export class Categoriezicht {
  @Openbaar()
  @Field(() => CategorieEnum, { description: 'De categorie.' })
  categorie!: Categorie;

  @Openbaar()
  @Field(() => [String], { description: 'De velden, als Type.veld.' })
  velden!: string[];

  @Openbaar()
  @Field(() => GrondslagEnum, { description: 'De grond.' })
  grondslag!: Grondslag;

  @Openbaar()
  @Field(() => TaakEnum, { nullable: true, description: 'De taak waarvoor de betrokkenheid moet zijn.' })
  taak?: Taak | null;

  @Openbaar()
  @Field(() => String, { description: 'Wat er verder nodig is, in woorden.' })
  voorwaarde!: string;

  regelId!: string;

  @Openbaar()
  @Field(() => Verstrekkingsregel, { nullable: true, description: 'De regel.' })
  regel?: Verstrekkingsregel | null;
}
