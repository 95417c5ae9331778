import { Betreffend, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Geboorte, Inburgeringsplicht, Naam, Verblijfplaats, Verblijfstitel } from './persoonsgegevens.type';
import type { Doelgroep, DoelgroepDetail, Geslacht, Levensfase } from './statushouder.codes';
import { DoelgroepDetailEnum, DoelgroepEnum, GeslachtEnum, LevensfaseEnum } from './statushouder.enums';

@ObjectType({ description: 'Iemand met een verblijfsvergunning asiel, of een gezinslid daarvan.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Statushouder {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('IDENTITEIT')
  @Field(() => Naam, { nullable: true, description: 'Hoe hij heet.' })
  naam?: Naam | null;

  @Gegeven('IDENTITEIT')
  @Field(() => Geboorte, { nullable: true, description: 'Wanneer hij geboren is.' })
  geboorte?: Geboorte | null;

  @Gegeven('IDENTITEIT')
  @Field(() => Int, { nullable: true, description: 'Leeftijd in hele jaren, vandaag.' })
  leeftijd?: number | null;

  @Gegeven('IDENTITEIT')
  @Field(() => GeslachtEnum, { nullable: true, description: 'Het geslacht volgens de BRP.' })
  geslacht?: Geslacht | null;

  @Gegeven('CONTACT')
  @Field(() => String, { nullable: true, description: 'Telefoonnummer.' })
  telefoonnummer?: string | null;

  @Gegeven('CONTACT')
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  emailadres?: string | null;

  @Gegeven('CONTACT')
  @Field(() => String, { nullable: true, description: 'De taal waarin hij het liefst spreekt.' })
  voorkeurstaal?: string | null;

  @Gegeven('CONTACT')
  @Field(() => Boolean, { nullable: true, description: 'Of een tolk nodig is.' })
  tolkNodig?: boolean | null;

  @Gegeven('HERKOMST')
  @Field(() => [String], { nullable: true, description: 'De nationaliteiten.' })
  nationaliteiten?: string[] | null;

  @Gegeven('HERKOMST')
  @Field(() => String, { nullable: true, description: 'Het land van herkomst.' })
  landVanHerkomst?: string | null;

  @Gegeven('HERKOMST')
  @Field(() => String, { nullable: true, description: 'De moedertaal.' })
  moedertaal?: string | null;

  @Gegeven('HERKOMST')
  @Field(() => Verblijfstitel, { nullable: true, description: 'De verblijfsvergunning.' })
  verblijfstitel?: Verblijfstitel | null;

  @Gegeven('ADRES_HUIDIG', { adres: true })
  @Field(() => Verblijfplaats, { nullable: true, description: 'Waar hij nu verblijft.' })
  verblijfplaats?: Verblijfplaats | null;

  @Gegeven('IDENTITEIT')
  @Field(() => Boolean, { nullable: true, description: 'Of de BRP zijn adres geheim houdt.' })
  geheimhoudingPersoonsgegevens?: boolean | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => DoelgroepEnum, { nullable: true, description: 'De doelgroep van de Wet inburgering 2021.' })
  doelgroep?: Doelgroep | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => DoelgroepDetailEnum, { nullable: true, description: 'De nadere doelgroep van DUO.' })
  doelgroepDetail?: DoelgroepDetail | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Inburgeringsplicht, { nullable: true, description: 'Of en sinds wanneer hij moet inburgeren.' })
  inburgeringsplicht?: Inburgeringsplicht | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => LevensfaseEnum, { nullable: true, description: 'Hoever hij is, van vergunning tot afronding.' })
  levensfase?: Levensfase | null;

  /** For the edge to the Gemeente. */
  gemeentecode?: string;
}
