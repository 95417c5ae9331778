import { CategorieEnum, enumOf, GrondslagEnum, Openbaar, RolEnum, Verbinding } from '@ketenhub/subgraph';
import type { Categorie, Grondslag, Rol } from '@ketenhub/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const STANDAARDEN = ['REGEL', 'STANDAARD_GEWEIGERD'] as const;
export const DekkingEnum = enumOf('Dekking', 'Waarop het antwoord voor een rol en een categorie rust.', STANDAARDEN);

@ObjectType({
  description: 'Eén rol en één categorie: welke regels gelden, of dat de uitdrukkelijke standaard weigert.',
})
export class Dekkingscel {
  id!: string;

  @Openbaar()
  @Field(() => RolEnum, { description: 'De rol.' })
  rol!: Rol;

  @Openbaar()
  @Field(() => CategorieEnum, { description: 'De categorie.' })
  categorie!: Categorie;

  @Openbaar()
  @Field(() => DekkingEnum, { description: 'Een regel, of de standaard: wat geen regel noemt, ziet niemand.' })
  dekking!: (typeof STANDAARDEN)[number];

  @Openbaar()
  @Field(() => [GrondslagEnum], { description: 'De gronden van de geldende regels.' })
  grondslagen!: Grondslag[];

  @Openbaar()
  @Field(() => [ID], { description: 'De geldende regels, als regel@versie.' })
  regels!: string[];

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal velden in deze categorie.' })
  velden!: number;
}

export const DekkingscelVerbinding = Verbinding('Dekkingscel', () => Dekkingscel);
