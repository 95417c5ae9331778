import { CategorieEnum, DoelEnum, enumOf, GrondslagEnum, Openbaar, RolEnum, TaakEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import { Field, ObjectType } from 'type-graphql';
import { RICHTINGEN, type Verschil } from './verschil';

export const RichtingEnum = enumOf(
  'Verschilrichting',
  'Of een rol er iets bij krijgt, ruimer ziet, strenger ziet of iets verliest.',
  RICHTINGEN,
);

@ObjectType({ description: 'Een voorwaarde waaronder een regel een veld toont.' })
export class Verstrekkingsvoorwaarde {
  @Openbaar()
  @Field(() => GrondslagEnum, { description: 'De grond.' })
  grondslag!: Grondslag;

  @Openbaar()
  @Field(() => TaakEnum, { nullable: true, description: 'De taak waarvoor de betrokkenheid moet zijn.' })
  taak?: Taak | null;
}

@ObjectType({ description: 'Wat een rol voor een doel wint of verliest als de ene set regels de andere vervangt.' })
export class Regelverschil {
  @Openbaar()
  @Field(() => RolEnum, { description: 'De rol.' })
  rol!: Rol;

  @Openbaar()
  @Field(() => CategorieEnum, { description: 'De categorie.' })
  categorie!: Categorie;

  @Openbaar()
  @Field(() => DoelEnum, { description: 'Het doel.' })
  doel!: Doel;

  @Openbaar()
  @Field(() => RichtingEnum, { description: 'Erbij, ruimer, strenger of eraf.' })
  richting!: Verschil['richting'];

  @Openbaar()
  @Field(() => [String], { description: 'De velden, als Type.veld.' })
  velden!: readonly string[];

  @Openbaar()
  @Field(() => [Verstrekkingsvoorwaarde], { description: 'Op welke voorwaarden de rol ze tot nu toe zag.' })
  van!: readonly Verstrekkingsvoorwaarde[];

  @Openbaar()
  @Field(() => [Verstrekkingsvoorwaarde], { description: 'Op welke voorwaarden de rol ze dan ziet.' })
  naar!: readonly Verstrekkingsvoorwaarde[];

  @Openbaar()
  @Field(() => String, { description: 'Het verschil in woorden.' })
  zin!: string;
}
