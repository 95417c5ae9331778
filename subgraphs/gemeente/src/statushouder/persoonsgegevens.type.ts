import { Betreffend, Datum, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { RedenGeenInburgeringsplicht, SoortVerblijf } from './statushouder.codes';
import { RedenGeenInburgeringsplichtEnum, SoortVerblijfEnum } from './statushouder.enums';

@ObjectType({ description: 'Hoe iemand heet, zoals in de BRP.' })
@Betreffend('STATUSHOUDER')
export class Naam {
  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true, description: 'Alle voornamen.' })
  voornamen?: string | null;

  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true, description: 'De voorletters.' })
  voorletters?: string | null;

  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true, description: 'Voorvoegsel van de geslachtsnaam.' })
  voorvoegsel?: string | null;

  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true, description: 'De geslachtsnaam, zonder voorvoegsel.' })
  geslachtsnaam?: string | null;

  @Gegeven('IDENTITEIT')
  @Field(() => String, { nullable: true, description: 'Voornamen, voorvoegsel en geslachtsnaam achter elkaar.' })
  volledigeNaam?: string | null;
}

@ObjectType({ description: 'Wanneer iemand geboren is.' })
@Betreffend('STATUSHOUDER')
export class Geboorte {
  @Gegeven('IDENTITEIT')
  @Field(() => Datum, { nullable: true, description: 'De geboortedatum.' })
  datum?: string | null;
}

@ObjectType({ description: 'Het recht waarop iemand in Nederland verblijft.' })
@Betreffend('STATUSHOUDER')
export class Verblijfstitel {
  @Gegeven('HERKOMST')
  @Field(() => String, { nullable: true, description: 'Omschrijving van de verblijfsvergunning.' })
  aanduiding?: string | null;

  @Gegeven('HERKOMST')
  @Field(() => Datum, { nullable: true, description: 'Vanaf wanneer de vergunning geldt.' })
  datumIngang?: string | null;

  @Gegeven('HERKOMST')
  @Field(() => Datum, { nullable: true, description: 'Tot wanneer de vergunning geldt.' })
  datumEinde?: string | null;
}

@ObjectType({ description: 'Waar iemand nu verblijft.' })
@Betreffend('STATUSHOUDER')
export class Verblijfplaats {
  @Gegeven('ADRES_HUIDIG')
  @Field(() => SoortVerblijfEnum, { nullable: true, description: 'Azc, opvang of eigen woning.' })
  soort?: SoortVerblijf | null;

  @Gegeven('ADRES_HUIDIG', { adres: true })
  @Field(() => String, { nullable: true, description: 'De straat.' })
  straat?: string | null;

  @Gegeven('ADRES_HUIDIG', { adres: true })
  @Field(() => String, { nullable: true, description: 'Het huisnummer, met toevoeging.' })
  huisnummer?: string | null;

  @Gegeven('ADRES_HUIDIG', { adres: true })
  @Field(() => String, { nullable: true, description: 'De postcode.' })
  postcode?: string | null;

  @Gegeven('ADRES_HUIDIG', { adres: true })
  @Field(() => String, { nullable: true, description: 'De woonplaats.' })
  woonplaats?: string | null;
}

@ObjectType({ description: 'Of en sinds wanneer iemand moet inburgeren, zoals DUO dat vaststelt.' })
@Betreffend('STATUSHOUDER')
export class Inburgeringsplicht {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Boolean, { nullable: true, description: 'Of iemand inburgeringsplichtig is.' })
  indicator?: boolean | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de plicht.' })
  begindatum?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop DUO de plicht meldde.' })
  datumKennisgeving?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => RedenGeenInburgeringsplichtEnum, { nullable: true, description: 'Waarom er geen plicht is.' })
  reden?: RedenGeenInburgeringsplicht | null;
}
