import { Betreffend, Datum, enumOf, Gegeven, Key, Openbaar, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { OVERLEGSOORTEN, type OverlegSoortCode } from '../codes';

const OverlegSoort = enumOf(
  'OverlegSoort',
  'Of een overleg in de vaste cyclus valt of tussentijds is.',
  OVERLEGSOORTEN,
);

@ObjectType({ description: 'Een bijeenkomst van een kernteam.' })
@Key('id')
@Betreffend('NIEMAND')
export class Kernteamoverleg {
  @Field(() => ID, { description: 'Het kenmerk van het overleg.' })
  id!: string;

  @Openbaar()
  @Field(() => Datum, { description: 'De dag van het overleg.' })
  datum!: string;

  @Openbaar()
  @Field(() => OverlegSoort, { description: 'Of het overleg regulier of tussentijds is.' })
  soort!: OverlegSoortCode;

  @Gegeven('BUURT')
  @Field(() => String, { nullable: true, description: 'Waarom het kernteam tussentijds bijeenkomt.' })
  aanleiding?: string;

  kernteamId!: string;
}

export const KernteamoverlegVerbinding = Verbinding('Kernteamoverleg', () => Kernteamoverleg);
