import { CategorieEnum, DoelEnum, enumOf, Moment } from '@ketenhub/subgraph';
import type { Categorie, Doel } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';
import { AANLEIDINGEN, type Aanleiding } from './aanleiding';
import { BesluitEnum, ToestemmingWijzeEnum } from './toestemming.type';
import type { Besluit, Wijze } from './wijze';

export const AanleidingEnum = enumOf(
  'ToestemmingAanleiding',
  'Waarom na een weigering opnieuw wordt gevraagd.',
  AANLEIDINGEN,
);

/* What may not be empty is checked by the service, so that the caller gets a code and a Dutch sentence. */

@InputType({ description: 'De nieuwe aanleiding om na een weigering opnieuw te vragen.' })
export class AanleidingInput {
  @Field(() => AanleidingEnum, { description: 'Wat er is gebeurd.' })
  soort!: Aanleiding;

  @Field(() => Moment, { description: 'Wanneer; na de weigering.' })
  op!: Date;

  @Field(() => String, { description: 'Het zaak- of documentnummer waaruit dat blijkt.' })
  verwijzing!: string;
}

@InputType({ description: 'De vraag of een ontvanger gegevens voor één doel mag ontvangen.' })
export class VraagToestemmingInput {
  @Field(() => ID, { description: 'Wie de keuze maakt.' })
  statushouder!: string;

  @Field(() => ID, { description: 'De organisatie die de gegevens zou ontvangen.' })
  ontvanger!: string;

  @Field(() => [CategorieEnum], { description: 'De categorieën gegevens; elke categorie is een eigen keuze.' })
  categorieen!: Categorie[];

  @Field(() => DoelEnum, { description: 'Waarvoor de ontvanger de gegevens zou gebruiken.' })
  doel!: Doel;

  @Field(() => String, { nullable: true, description: 'Verplicht: de taal waarin de vraag is voorgelegd.' })
  taal?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of er een tolk bij was.' })
  tolkGebruikt?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Verplicht: de versie van de tekst die is voorgelegd.' })
  tekstversie?: string | null;

  @Field(() => ID, { nullable: true, description: 'De bron, alleen nodig waar meer organisaties de bron kunnen zijn.' })
  verstrekker?: string | null;

  @Field(() => AanleidingInput, {
    nullable: true,
    description: 'Alleen nodig na een weigering: wat er sindsdien is gebeurd.',
  })
  aanleiding?: AanleidingInput | null;
}

@InputType({ description: 'Het besluit van de statushouder op een gevraagde toestemming, met het bewijs.' })
export class LegToestemmingVastInput {
  @Field(() => ID, { description: 'De gevraagde toestemming.' })
  toestemming!: string;

  @Field(() => BesluitEnum, { description: 'Gegeven of geweigerd.' })
  besluit!: Besluit;

  @Field(() => ToestemmingWijzeEnum, {
    nullable: true,
    description: 'Hoe het besluit is gegeven; voor de betrokkene zelf is dat digitaal.',
  })
  wijze?: Wijze | null;

  @Field(() => String, { nullable: true, description: 'Verplicht: de taal waarin de vraag is voorgelegd.' })
  taal?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of er een tolk bij was.' })
  tolkGebruikt?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Verplicht: de versie van de tekst die is voorgelegd.' })
  tekstversie?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of de toestemming uitdrukkelijk is (AVG art. 9).' })
  uitdrukkelijk?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tot wanneer zij geldt, als dag of moment; zonder opgave twaalf maanden, ten hoogste 24.',
  })
  geldigTot?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of een wettelijk vertegenwoordiger het besluit geeft.' })
  vertegenwoordiger?: boolean | null;

  @Field(() => BesluitEnum, {
    nullable: true,
    description: 'Wat de andere wettelijk vertegenwoordiger besluit; zijn zij het oneens, dan is het geweigerd.',
  })
  tweedeVertegenwoordiger?: Besluit | null;

  @Field(() => String, {
    nullable: true,
    description: 'Waar het bewijs te vinden is, als zaak- of documentnummer; verplicht voor een medewerker.',
  })
  bewijsverwijzing?: string | null;
}
