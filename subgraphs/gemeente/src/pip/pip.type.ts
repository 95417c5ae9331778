import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PipVolledig } from './pip-volledig.type';
import type { Leerroute, NiveauPip, PipStatus } from './pip.codes';
import { LeerrouteEnum, NiveauPipEnum, PipStatusEnum } from './pip.enums';

@ObjectType({ description: 'Het persoonlijk plan inburgering en participatie: een besluit van het college.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class Pip {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => Int, { nullable: true, description: 'Volgnummer van het plan van deze persoon.' })
  versie?: number | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => Datum, { nullable: true, description: 'De dag van het besluit.' })
  dagtekening?: string | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => PipStatusEnum, { nullable: true, description: 'De stand van het plan.' })
  status?: PipStatus | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => LeerrouteEnum, { nullable: true, description: 'De leerroute.' })
  leerroute?: Leerroute | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => NiveauPipEnum, { nullable: true, description: 'Het taalniveau waar het plan naartoe werkt.' })
  niveau?: NiveauPip | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => String, { nullable: true, description: 'Bij wie men met vragen terechtkan.' })
  contactpersoon?: string | null;

  @Gegeven('PIP_HOOFDLIJN')
  @Field(() => Datum, {
    nullable: true,
    description: 'Wanneer het plan er uiterlijk moet zijn; leeg zolang op informatie van derden wordt gewacht.',
  })
  uiterlijkeVaststellingsdatum?: string | null;

  @Gegeven('PIP_VOLLEDIG')
  @Field(() => PipVolledig, { nullable: true, description: 'De inhoud van het plan.' })
  volledig?: PipVolledig | null;
}
