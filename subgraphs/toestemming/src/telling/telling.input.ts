import { CategorieEnum, Datum, enumOf, RolEnum } from '@ketenhub/subgraph';
import type { Categorie, Rol } from '@ketenhub/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InzageuitkomstEnum, type UITKOMSTEN } from '../inzage/inzagefilter.input';

export const TELKENMERKEN = [
  'DAG',
  'ORGANISATIE',
  'ROL',
  'DOEL',
  'CATEGORIE',
  'GRONDSLAG',
  'BESLUIT',
  'REDEN',
] as const;
export type Telkenmerk = (typeof TELKENMERKEN)[number];
export const TelkenmerkEnum = enumOf('Telkenmerk', 'Waarnaar inzagen apart worden geteld.', TELKENMERKEN);

@InputType({ description: 'Welke inzagen worden geteld.' })
export class TellingFilter {
  @Field(() => Datum, { description: 'Vanaf deze dag.' })
  van!: string;

  @Field(() => Datum, { description: 'Tot en met deze dag.' })
  totEnMet!: string;

  @Field(() => [CategorieEnum], { nullable: true, description: 'Alleen deze categorieën.' })
  categorieen?: Categorie[] | null;

  @Field(() => ID, { nullable: true, description: 'Alleen deze organisatie.' })
  organisatie?: string | null;

  @Field(() => RolEnum, { nullable: true, description: 'Alleen deze rol.' })
  rol?: Rol | null;

  @Field(() => InzageuitkomstEnum, { nullable: true, description: 'Alleen getoond, of alleen geweigerd.' })
  besluit?: (typeof UITKOMSTEN)[number] | null;
}

/** How unusual is told from usual. */
@InputType({ description: 'Wanneer een aantal inzagen op een dag afwijkt.' })
export class VolumeInstelling {
  @Field(() => Int, { defaultValue: 28, description: 'Met hoeveel dagen ervoor wordt vergeleken.' })
  basisdagen!: number;

  @Field(() => Int, { defaultValue: 3, description: 'Hoeveel keer de mediaan van die dagen nog gewoon is.' })
  drempel!: number;

  @Field(() => Int, { defaultValue: 25, description: 'Hoeveel inzagen op een dag altijd gewoon zijn.' })
  minimum!: number;
}
