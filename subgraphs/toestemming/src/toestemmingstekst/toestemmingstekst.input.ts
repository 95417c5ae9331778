import { CategorieEnum, DoelEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Een nieuwe versie van de tekst waarmee toestemming wordt gevraagd.' })
export class StelToestemmingstekstVastInput {
  @Field(() => ID, { description: 'De naam van de versie; een naam wordt nooit opnieuw gebruikt.' })
  versie!: string;

  @Field(() => [CategorieEnum], { description: 'De categorieën gegevens die de tekst noemt.' })
  categorieen!: Categorie[];

  @Field(() => [DoelEnum], { description: 'De doelen die de tekst noemt.' })
  doelen!: Doel[];

  @Field(() => [String], { description: 'De talen waarin de tekst er is.' })
  talen!: string[];

  @Field(() => String, { description: 'Waar de tekst te lezen is, als adres op het web.' })
  vindplaats!: string;

  @Field(() => ID, { nullable: true, description: 'De versie die zij vervangt; daarmee wordt dan niet meer gevraagd.' })
  vervangt?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of zij wezenlijk anders is, zoals bij een ruimer doel: wat op de oude is gegeven, vervalt dan.',
  })
  wezenlijkAnders?: boolean | null;
}
