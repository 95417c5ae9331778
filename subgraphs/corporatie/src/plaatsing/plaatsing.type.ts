import { Betreffend, Datum, enumOf, Gegeven, Key, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Plaatsingsbericht } from '../bericht/plaatsingsbericht.type';
import { Huishouden } from '../bewoner/huishouden.type';
import { Huurachterstand } from '../huur/huurachterstand.type';
import { Huurovereenkomst } from '../huur/huurovereenkomst.type';
import { Organisatie } from '../organisatie/organisatie.type';
import { Woonoverlastmelding } from '../overlast/woonoverlastmelding.type';
import { Wijk } from '../wijk/wijk.type';
import { Adres } from '../woning/adres.type';
import { Woning, WoonbeperkingEnum } from '../woning/woning.type';
import type { Woonbeperking } from '../woning/woning-codes';
import { PlaatsingKern } from './plaatsing-kern.type';
import { PLAATSING_STATUSSEN, type PlaatsingStatus } from './plaatsing-status';

export const PlaatsingStatusEnum = enumOf('PlaatsingStatus', 'Hoe ver een plaatsing is.', PLAATSING_STATUSSEN);

@ObjectType({ description: 'De plaatsing van een huishouden in een woning, van aanbod tot verhuizing.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Plaatsing {
  @Field(() => ID, { description: 'Het id van de plaatsing.' })
  id!: string;

  @Gegeven('HUISVESTING')
  @Field(() => Huishouden, { nullable: true, description: 'Het huishouden dat geplaatst wordt.' })
  huishouden?: Huishouden;

  @Gegeven('HUISVESTING')
  @Field(() => Woning, { nullable: true, description: 'De woning die is toegewezen.' })
  woning?: Woning;

  @Gegeven('HUISVESTING', { ook: ['PLAATSING_KERN'] })
  @Field(() => Organisatie, { nullable: true, description: 'De corporatie van de woning.' })
  corporatie?: Organisatie;

  @Gegeven('PLAATSING_KERN', { ook: ['HUISVESTING'] })
  @Field(() => Wijk, { nullable: true, description: 'De wijk waarin de woning staat.' })
  wijk?: Wijk;

  @Gegeven('HUISVESTING')
  @Field(() => PlaatsingStatusEnum, { nullable: true, description: 'Hoe ver de plaatsing is.' })
  status?: PlaatsingStatus;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de woning is toegewezen.' })
  datumToewijzing?: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de woning is aangeboden.' })
  datumAanbod?: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het aanbod is aanvaard.' })
  datumAanvaard?: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het huurcontract is getekend.' })
  datumHuurcontract?: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de sleutel is overgedragen.' })
  datumSleuteloverdracht?: string;

  @Gegeven('HUISVESTING')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het huishouden is verhuisd.' })
  datumVerhuisd?: string;

  @Gegeven('HUISVESTING')
  @Field(() => String, { nullable: true, description: 'De naam van de woonconsulent.' })
  woonconsulent?: string;

  @Gegeven('ADRES_NIEUW', { adres: true })
  @Field(() => Adres, { nullable: true, description: 'Het adres van de woning.' })
  adres?: Adres;

  @Gegeven('GEZONDHEID')
  @Field(() => [WoonbeperkingEnum], { nullable: true, description: 'Wat de woning moet hebben voor dit huishouden.' })
  woonbeperkingen?: Woonbeperking[];

  @Gegeven('PLAATSING_KERN')
  @Field(() => PlaatsingKern, { nullable: true, description: 'De platte informatie voor het kernteam.' })
  kerngegevens?: PlaatsingKern;

  @Gegeven('PLAATSING_KERN')
  @Field(() => Plaatsingsbericht, { nullable: true, description: 'Het bericht aan het kernteam.' })
  bericht?: Plaatsingsbericht;

  @Gegeven('HUUR_FINANCIEEL')
  @Field(() => Huurovereenkomst, { nullable: true, description: 'De huurovereenkomst.' })
  huurovereenkomst?: Huurovereenkomst;

  @Gegeven('SCHULDEN')
  @Field(() => [Huurachterstand], { nullable: true, description: 'De achterstanden in de huur.' })
  huurachterstanden?: Huurachterstand[];

  @Gegeven('SIGNAAL')
  @Field(() => [Woonoverlastmelding], { nullable: true, description: 'De meldingen van overlast in of om de woning.' })
  overlastmeldingen?: Woonoverlastmelding[];
}

export const PlaatsingVerbinding = Verbinding('Plaatsing', () => Plaatsing);
