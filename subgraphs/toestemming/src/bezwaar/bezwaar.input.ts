import { CategorieEnum, DoelEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Een bezwaar tegen het verstrekken van één categorie gegevens.' })
export class DienBezwaarInInput {
  @Field(() => ID, { description: 'Wie bezwaar maakt.' })
  statushouder!: string;

  @Field(() => CategorieEnum, { description: 'De categorie gegevens.' })
  categorie!: Categorie;

  @Field(() => DoelEnum, { nullable: true, description: 'Het doel; leeg voor elk doel.' })
  doel?: Doel | null;

  @Field(() => ID, { nullable: true, description: 'De ontvanger; leeg voor elke ontvanger.' })
  ontvanger?: string | null;
}

@InputType({ description: 'Het besluit op een bezwaar.' })
export class BeslisBezwaarInput {
  @Field(() => ID, { description: 'Het bezwaar.' })
  bezwaar!: string;

  @Field(() => Boolean, { description: 'Toegewezen: de beperking blijft. Anders is het afgewezen en vervalt zij.' })
  toegewezen!: boolean;

  @Field(() => String, { description: 'Het document waarin het besluit is gemotiveerd, als zaak- of documentnummer.' })
  verwijzing!: string;
}
