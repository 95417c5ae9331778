import { Betreffend, CategorieEnum, DoelEnum, Gegeven, GrondslagEnum, RolEnum, Verbinding } from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';
import { Verstrekkingsregel } from '../regel/verstrekkingsregel.type';

@ObjectType({
  description: 'Wie gegevens van een persoon kan zien: één rol bij één organisatie, voor één doel, op één grond.',
})
@Betreffend('STATUSHOUDER')
export class Inzagerecht {
  id!: string;

  organisatieId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie; leeg voor de betrokkene zelf.' })
  organisatie?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => RolEnum, { nullable: true, description: 'De rol.' })
  rol?: Rol;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, {
    nullable: true,
    description: 'De medewerker; leeg waar ieder in deze rol bij de organisatie het ziet.',
  })
  medewerker?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => [ID], { nullable: true, description: 'De organisaties die dit in opdracht namens haar kunnen zien.' })
  uitvoerders?: string[];

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De organisatie die de bron is.' })
  bron?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => [String], { nullable: true, description: 'De velden, als Type.veld.' })
  velden?: string[];

  @Gegeven('TOESTEMMING')
  @Field(() => GrondslagEnum, { nullable: true, description: 'De grond.' })
  grondslag?: Grondslag;

  regelId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Verstrekkingsregel, { nullable: true, description: 'De regel, in de versie van toen.' })
  regel?: Verstrekkingsregel | null;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De toestemming waarop het rust; leeg waar die niet nodig is.' })
  toestemming?: string;
}

export const InzagerechtVerbinding = Verbinding('Inzagerecht', () => Inzagerecht);
