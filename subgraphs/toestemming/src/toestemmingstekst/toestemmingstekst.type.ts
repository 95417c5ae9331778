import { CategorieEnum, DoelEnum, Moment, Openbaar } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Eén versie van de tekst waarmee toestemming wordt gevraagd.' })
export class Toestemmingstekst {
  @Openbaar()
  @Field(() => ID, { description: 'De versie, waarmee de tekst wordt aangehaald.' })
  versie!: string;

  @Openbaar()
  @Field(() => [CategorieEnum], { description: 'De categorieën gegevens die de tekst noemt.' })
  categorieen!: Categorie[];

  @Openbaar()
  @Field(() => [DoelEnum], { description: 'De doelen die de tekst noemt.' })
  doelen!: Doel[];

  @Openbaar()
  @Field(() => [String], { description: 'De talen waarin de tekst er is; in een andere taal is een tolk nodig.' })
  talen!: string[];

  @Openbaar()
  @Field(() => String, { description: 'Waar de tekst te lezen is.' })
  vindplaats!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer met deze versie wordt gevraagd.' })
  geldigVan!: Date;

  @Openbaar()
  @Field(() => Moment, {
    nullable: true,
    description: 'Tot wanneer met deze versie werd gevraagd; leeg zolang dat kan.',
  })
  geldigTot!: Date | null;

  @Openbaar()
  @Field(() => ID, { nullable: true, description: 'De versie die haar verving.' })
  vervangenDoor!: string | null;
}
