import { CategorieEnum, DoelEnum, Key, Moment, Openbaar } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'De afspraak van ketenpartners om een minimale set gegevens te delen.' })
@Key('id')
export class Convenant {
  @Field(() => ID, { description: 'Sleutel van het convenant.' })
  id!: string;

  partijIds!: string[];

  @Openbaar()
  @Field(() => [Organisatie], { description: 'De organisaties die het convenant sloten.' })
  partijen?: Organisatie[];

  @Openbaar()
  @Field(() => [CategorieEnum], { description: 'De categorieën gegevens waarover het gaat.' })
  categorieen!: Categorie[];

  @Openbaar()
  @Field(() => DoelEnum, { description: 'Waarvoor wordt gedeeld.' })
  doel!: Doel;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer het geldt.' })
  geldigVan!: Date;

  @Openbaar()
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer het geldt; leeg zolang het geldt.' })
  geldigTot!: Date | null;

  @Openbaar()
  @Field(() => Int, { description: 'De versie van het convenant.' })
  versie!: number;
}
