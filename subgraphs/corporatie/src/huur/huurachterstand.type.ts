import { Betreffend, Datum, enumOf, Gegeven, Key, Verbinding } from '@ketenhub/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { INCASSO_STAPPEN, type IncassoStap } from './vroegsignaal';

export const SociaalIncassoSoortEnum = enumOf(
  'SociaalIncassoSoort',
  'Een stap die de verhuurder zet voordat hij een huurachterstand mag melden.',
  INCASSO_STAPPEN,
);

@ObjectType({ description: 'Een stap van het sociaal incasso.' })
@Betreffend('HUISHOUDEN')
export class SociaalIncassoStap {
  @Gegeven('SCHULDEN')
  @Field(() => SociaalIncassoSoortEnum, { nullable: true, description: 'Welke stap is gezet.' })
  soort?: IncassoStap;

  @Gegeven('SCHULDEN')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de stap is gezet.' })
  datum?: string;
}

@ObjectType({ description: 'Een achterstand in de huur van een plaatsing.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Huurachterstand {
  @Field(() => ID, { description: 'Het id van de achterstand.' })
  id!: string;

  /** For the edge to the plaatsing, which its resolver declares; not a field. */
  plaatsingId!: string;

  @Gegeven('SCHULDEN')
  @Field(() => Float, { nullable: true, description: 'De hoogte van de achterstand in euro.' })
  bedrag?: number;

  @Gegeven('SCHULDEN')
  @Field(() => Int, { nullable: true, description: 'Het aantal maanden achterstand.' })
  maanden?: number;

  @Gegeven('SCHULDEN')
  @Field(() => [SociaalIncassoStap], { nullable: true, description: 'De stappen van het sociaal incasso tot nu toe.' })
  sociaalIncassoStappen?: SociaalIncassoStap[];

  @Gegeven('SCHULDEN')
  @Field(() => Boolean, { nullable: true, description: 'Of de huurder bezwaar maakt tegen melding aan de gemeente.' })
  bezwaarHuurder?: boolean;

  @Gegeven('SCHULDEN')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de achterstand aan de gemeente is gemeld.' })
  vroegsignaalVerzondenOp?: string;
}

export const HuurachterstandVerbinding = Verbinding('Huurachterstand', () => Huurachterstand);
