import { Betreffend, Datum, Gegeven } from '@ketenhub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type {
  ExamenNiveau,
  ExamenOnderdeel,
  ExamenResultaat,
  OntheffingGrond,
  VrijstellingOordeel,
  VrijstellingReden,
} from './inburgeringstraject.codes';
import {
  ExamenNiveauEnum,
  ExamenOnderdeelEnum,
  ExamenResultaatEnum,
  OntheffingGrondEnum,
  VrijstellingOordeelEnum,
  VrijstellingRedenEnum,
} from './inburgeringstraject.enums';

@ObjectType({ description: 'Een verlenging van de inburgeringstermijn.' })
@Betreffend('STATUSHOUDER')
export class Verlenging {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => String, { nullable: true, description: 'Waarom de termijn is verlengd.' })
  grond?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'Tot en met wanneer.' })
  totEnMet?: string | null;
}

@ObjectType({ description: 'De tijd waarin iemand moet inburgeren.' })
@Betreffend('STATUSHOUDER')
export class Inburgeringstermijn {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De dag na de dagtekening van het eerste plan.' })
  startdatum?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'Drie jaar na de start, of later als de termijn is verlengd.' })
  einddatum?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => [Verlenging], { nullable: true, description: 'De verlengingen.' })
  verlengingen?: Verlenging[] | null;
}

@ObjectType({ description: 'Een examenpoging.' })
@Betreffend('STATUSHOUDER')
export class Examen {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => ExamenOnderdeelEnum, { nullable: true, description: 'Het onderdeel.' })
  onderdeel?: ExamenOnderdeel | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => ExamenNiveauEnum, { nullable: true, description: 'Het niveau; leeg bij KNM.' })
  niveau?: ExamenNiveau | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => ExamenResultaatEnum, { nullable: true, description: 'De uitslag.' })
  resultaat?: ExamenResultaat | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De examendag.' })
  datum?: string | null;
}

@ObjectType({ description: 'Gevolgde uren.' })
@Betreffend('STATUSHOUDER')
export class InburgeringsUren {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Int, { nullable: true, description: 'Uren taalles en kennis van de Nederlandse maatschappij.' })
  taalKnm?: number | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Int, { nullable: true, description: 'Uren participatie.' })
  participatie?: number | null;
}

@ObjectType({ description: 'Het participatieverklaringstraject.' })
@Betreffend('STATUSHOUDER')
export class Pvt {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'Wanneer de verklaring is ondertekend.' })
  datumOndertekening?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Int, { nullable: true, description: 'Gevolgde uren.' })
  uren?: number | null;
}

@ObjectType({ description: 'De module arbeidsmarkt en participatie (MAP).' })
@Betreffend('STATUSHOUDER')
export class ModuleArbeidsmarkt {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De dag van het eindgesprek.' })
  datumEindgesprek?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Int, { nullable: true, description: 'Gemaakte praktijkuren.' })
  praktijkuren?: number | null;
}

@ObjectType({ description: 'Een gesprek over de voortgang.' })
@Betreffend('STATUSHOUDER')
export class Voortgangsgesprek {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De dag van het gesprek.' })
  datum?: string | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => String, { nullable: true, description: 'Wat eruit kwam.' })
  uitkomst?: string | null;
}

@ObjectType({ description: 'Een besluit op een verzoek om vrijstelling.' })
@Betreffend('STATUSHOUDER')
export class Vrijstelling {
  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => VrijstellingRedenEnum, { nullable: true, description: 'De reden, als code van DUO.' })
  reden?: VrijstellingReden | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => VrijstellingOordeelEnum, { nullable: true, description: 'Het besluit.' })
  oordeel?: VrijstellingOordeel | null;

  @Gegeven('VOORTGANG_INBURGERING')
  @Field(() => Datum, { nullable: true, description: 'De dag van het besluit.' })
  datum?: string | null;
}

@ObjectType({ description: 'Een ontheffing van examenonderdelen; een medische ontheffing is een gezondheidsgegeven.' })
@Betreffend('STATUSHOUDER')
export class Ontheffing {
  @Gegeven('VOORTGANG_INBURGERING', { perWaarde: ['GEZONDHEID'] })
  @Field(() => OntheffingGrondEnum, { nullable: true, description: 'De grond.' })
  grond?: OntheffingGrond | null;

  @Gegeven('VOORTGANG_INBURGERING', { perWaarde: ['GEZONDHEID'] })
  @Field(() => [ExamenOnderdeelEnum], { nullable: true, description: 'De onderdelen die vervallen.' })
  onderdelen?: ExamenOnderdeel[] | null;

  @Gegeven('VOORTGANG_INBURGERING', { perWaarde: ['GEZONDHEID'] })
  @Field(() => Datum, { nullable: true, description: 'De dag van het besluit.' })
  datum?: string | null;
}
