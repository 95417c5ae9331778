import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { BEMIDDELINGSTATUSSEN, type BemiddelingStatusCode } from '../codes';

const BuurtbemiddelingStatus = enumOf('BuurtbemiddelingStatus', 'Hoe ver de bemiddeling is.', BEMIDDELINGSTATUSSEN);

@ObjectType({ description: 'Bemiddeling tussen een huishouden en de buren; waar die over gaat staat niet in de hub.' })
@Key('id')
@Betreffend('HUISHOUDEN')
export class Buurtbemiddeling {
  @Field(() => ID, { description: 'Het kenmerk van de bemiddeling.' })
  id!: string;

  @Gegeven('SIGNAAL')
  @Field(() => Datum, { nullable: true, description: 'De dag van de aanmelding.' })
  aangemeldOp?: string;

  @Gegeven('SIGNAAL')
  @Field(() => Boolean, { nullable: true, description: 'Of beide kanten met de bemiddeling hebben ingestemd.' })
  wederzijdseInstemming?: boolean;

  @Gegeven('SIGNAAL')
  @Field(() => BuurtbemiddelingStatus, { nullable: true, description: 'Hoe ver de bemiddeling is.' })
  status?: BemiddelingStatusCode;
}
