import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { BijstandStatus } from './bijstandsuitkering.codes';
import { BijstandStatusEnum } from './bijstandsuitkering.enums';

@ObjectType({ description: 'De algemene bijstand van iemand.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Bijstandsuitkering {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('BIJSTAND')
  @Field(() => String, { nullable: true, description: 'Het nummer van het dossier.' })
  dossiernummer?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => BijstandStatusEnum, { nullable: true, description: 'De stand van de uitkering.' })
  status?: BijstandStatus | null;

  @Gegeven('BIJSTAND')
  @Field(() => String, { nullable: true, description: 'De bijstandsnorm.' })
  norm?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => Float, { nullable: true, description: 'Het bedrag in euro per maand.' })
  bedrag?: number | null;

  @Gegeven('BIJSTAND')
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de uitkering.' })
  ingangsdatum?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de uitkering.' })
  einddatum?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => String, { nullable: true, description: 'Waarom de uitkering begon.' })
  redenInstroom?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => String, { nullable: true, description: 'Waarom de uitkering eindigde.' })
  redenUitstroom?: string | null;

  @Gegeven('BIJSTAND')
  @Field(() => [String], { nullable: true, description: 'Stukken die nog ontbreken.' })
  ontbrekendeStukken?: string[] | null;
}
