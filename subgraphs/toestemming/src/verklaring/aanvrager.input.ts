import { DoelEnum, RolEnum } from '@ketenhub/subgraph';
import type { Doel, Rol } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Wie zou vragen: één rol bij één organisatie, voor één doel.' })
export class AanvragerInput {
  @Field(() => ID, { description: 'De organisatie; voor de betrokkene zelf maakt zij niet uit.' })
  organisatie!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'De organisatie die namens haar vraagt; leeg als zij zelf vraagt.',
  })
  uitvoerder?: string | null;

  @Field(() => RolEnum, { description: 'De rol.' })
  rol!: Rol;

  @Field(() => DoelEnum, { nullable: true, description: 'Het doel; leeg is een vraag zonder doel.' })
  doel?: Doel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'De medewerker; leeg voor een medewerker die nergens met naam bij betrokken is.',
  })
  medewerker?: string | null;
}
