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
