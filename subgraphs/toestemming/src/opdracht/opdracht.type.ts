import { DoelEnum, Key, Moment, Openbaar, RolEnum } from '@ketenhub/subgraph';
import type { Doel, Rol } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({
  description: 'Welke organisatie namens een andere handelt, in welke rollen, voor welke doelen en hoe lang.',
})
@Key('id')
export class Opdracht {
  @Field(() => ID, { description: 'Sleutel van de opdracht.' })
  id!: string;

  verantwoordelijkeId!: string;

  @Openbaar()
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie namens wie wordt gehandeld.' })
  verantwoordelijke?: Organisatie | null;

  uitvoerderId!: string;

  @Openbaar()
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie die namens haar handelt.' })
  uitvoerder?: Organisatie | null;

  @Openbaar()
  @Field(() => [RolEnum], { description: 'De rollen waarin.' })
  rollen!: Rol[];

  @Openbaar()
  @Field(() => [DoelEnum], { description: 'De doelen waarvoor.' })
  doelen!: Doel[];

  @Openbaar()
  @Field(() => String, { description: 'De overeenkomst waarop de opdracht rust.' })
  overeenkomst!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer.' })
  van!: Date;

  @Openbaar()
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer; leeg zolang zij duurt.' })
  tot!: Date | null;
}
