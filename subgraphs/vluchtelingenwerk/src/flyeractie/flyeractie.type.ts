import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organisatie } from '../partner/organisatie.type';
import { Plaatsing } from '../plaatsing/plaatsing.type';

export const FlyeractieStatus = enumOf(
  'FlyeractieStatus',
  'Waar de flyeractie staat; OVER_TIJD volgt uit de dag waarop zij gepland had moeten zijn.',
  ['TE_PLANNEN', 'OVER_TIJD', 'GEPLAND', 'UITGEVOERD', 'TERUGGEKOPPELD', 'GEANNULEERD'] as const,
);
export type FlyeractieStatus = keyof typeof FlyeractieStatus;

export const FlyerMethode = enumOf('FlyerMethode', 'Hoe de buurt wordt ingelicht.', [
  'FLYER',
  'HUIS_AAN_HUIS',
] as const);
export type FlyerMethode = keyof typeof FlyerMethode;

@ObjectType({ description: 'Waar geflyerd wordt.' })
@Betreffend('HUISHOUDEN')
export class Flyergebied {
  @Gegeven('BUURT')
  @Field(() => Int, { nullable: true, description: 'De straal rond de woning, in meters.' })
  straal?: number | null;

  @Gegeven('BUURT', { adres: true })
  @Field(() => [String], { nullable: true, description: 'De straten waar geflyerd wordt.' })
  straten?: string[] | null;
}

@ObjectType({ description: 'Wat na het flyeren is gemeld aan een andere organisatie.' })
@Betreffend('HUISHOUDEN')
export class Terugkoppeling {
  @Gegeven('BUURT')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die het bericht kreeg.' })
  aan?: Organisatie | null;

  @Gegeven('BUURT')
  @Field(() => Datum, { nullable: true, description: 'De dag van het bericht.' })
  datum?: string | null;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'Bijzonderheden, zonder namen.' })
  bijzonderheden?: string | null;
}

@ObjectType({ description: 'Wat een omwonende aanbiedt te doen, met diens instemming vastgelegd.' })
@Betreffend('DERDE')
export class OmwonendeAanbod {
  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'Wat de omwonende wil doen.' })
  soortRol?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => String, { nullable: true, description: 'Hoe de omwonende te bereiken is.' })
  contact?: string | null;
}

@ObjectType({ description: 'Het inlichten van de buurt over een nieuw huishouden, zonder gegevens over wie er komt.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Flyeractie {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('BUURT')
  @Field(() => Plaatsing, { nullable: true, description: 'De plaatsing waarover de buurt wordt ingelicht.' })
  plaatsing?: Plaatsing | null;

  @Gegeven('BUURT')
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de plaatsing bij de begeleidende organisatie bekend werd.',
  })
  bekendBijVwnOp?: string | null;

  @Gegeven('BUURT')
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop het flyeren uiterlijk gepland moet zijn: 7 dagen na bekend worden.',
  })
  uiterlijkPlannenOp?: string | null;

  @Gegeven('BUURT')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het flyeren is gepland.' })
  geplandOp?: string | null;

  @Gegeven('BUURT')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop is geflyerd.' })
  uitgevoerdOp?: string | null;

  @Gegeven('BUURT')
  @Field(() => FlyeractieStatus, { nullable: true, description: 'Waar de flyeractie staat.' })
  status?: FlyeractieStatus | null;

  @Gegeven('BUURT')
  @Field(() => Flyergebied, { nullable: true, description: 'Waar geflyerd wordt.' })
  gebied?: Flyergebied | null;

  @Gegeven('BUURT')
  @Field(() => [FlyerMethode], { nullable: true, description: 'Hoe de buurt wordt ingelicht.' })
  methoden?: FlyerMethode[] | null;

  @Gegeven('BUURT')
  @Field(() => [Organisatie], { nullable: true, description: 'De organisaties die flyeren.' })
  organisaties?: Organisatie[] | null;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'Waarom minder dan twee organisaties flyeren: WERKDRUK.' })
  afwijkingReden?: string | null;

  @Gegeven('BUURT')
  @Field(() => [Organisatie], { nullable: true, description: 'De organisaties die met de afwijking instemden.' })
  akkoordAndereOrganisaties?: Organisatie[] | null;

  @Gegeven('BUURT')
  @Field(() => [Terugkoppeling], { nullable: true, description: 'Wat aan de andere organisaties is gemeld.' })
  terugkoppelingen?: Terugkoppeling[] | null;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'De versie van de folder.' })
  folderVersie?: string | null;

  @Gegeven('BEWONERSCONTACT')
  @Field(() => [OmwonendeAanbod], { nullable: true, description: 'Wat omwonenden aanboden te doen.' })
  omwonendeAanbod?: OmwonendeAanbod[] | null;
}
