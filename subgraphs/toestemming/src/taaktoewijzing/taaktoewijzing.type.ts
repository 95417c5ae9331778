import { Key, Moment, Openbaar, TaakEnum } from '@ketenhub/subgraph';
import type { Taak } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Gemeente } from '../gemeente/gemeente.type';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'Welke organisatie in een gemeente een taak uitvoert, in welke periode.' })
@Key('id')
export class Taaktoewijzing {
  @Field(() => ID, { description: 'Sleutel van de taaktoewijzing.' })
  id!: string;

  @Openbaar()
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waarin de taak is toegewezen.' })
  gemeente!: Gemeente | null;

  @Openbaar()
  @Field(() => TaakEnum, { description: 'De toegewezen taak.' })
  taak!: Taak;

  organisatieId!: string;

  @Openbaar()
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die de taak uitvoert.' })
  organisatie?: Organisatie | null;

  @Openbaar()
  @Field(() => String, { description: 'Het besluit of de opdracht waarop de toewijzing rust.' })
  opdracht!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer.' })
  van!: Date;

  @Openbaar()
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg zolang zij duurt.' })
  tot!: Date | null;
}
