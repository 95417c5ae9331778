import { Betreffend, Datum, Gegeven } from '@ketenhub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { RolInHuishouden } from './huishouden.codes';
import { RolInHuishoudenEnum } from './huishouden.enums';

@ObjectType({ description: 'Een lid van een huishouden.' })
@Betreffend('STATUSHOUDER')
export class Huishoudlid {
  /** For the edge to the Statushouder. */
  statushouderId!: string;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => RolInHuishoudenEnum, { nullable: true, description: 'Zijn plaats in het huishouden.' })
  rol?: RolInHuishouden | null;

  @Gegeven('GEZINSSAMENSTELLING')
  @Field(() => Datum, { nullable: true, description: 'Sinds wanneer hij bij het huishouden hoort.' })
  sinds?: string | null;
}
