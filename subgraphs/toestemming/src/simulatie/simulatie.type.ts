import {
  Betreffend,
  CategorieEnum,
  DoelEnum,
  Gegeven,
  Moment,
  Openbaar,
  RolEnum,
  Verbinding,
} from '@ketenhub/subgraph';
import type { Categorie, Doel, Rol } from '@ketenhub/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Wat een ontwerp van regels voor één persoon, één partner en één veld zou veranderen.' })
@Betreffend('STATUSHOUDER')
export class Simulatieeffect {
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De persoon.' })
  statushouder?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De organisatie.' })
  organisatie?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => RolEnum, { nullable: true, description: 'De rol.' })
  rol?: Rol;

  @Gegeven('TOESTEMMING')
  @Field(() => DoelEnum, { nullable: true, description: 'Het doel.' })
  doel?: Doel;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie.' })
  categorie?: Categorie;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het veld, als Type.veld.' })
  veld?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Waar: zou worden getoond. Niet waar: zou worden geweigerd.' })
  erbij?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of het veld in de periode is gevraagd; anders alleen iets anders van deze persoon.',
  })
  gevraagd?: boolean;
}

export const SimulatieeffectVerbinding = Verbinding('Simulatieeffect', () => Simulatieeffect);

@ObjectType({ description: 'Wat een ontwerp zou veranderen aan wat in een periode is opgetekend.' })
export class Simulatie {
  @Openbaar()
  @Field(() => Moment, { description: 'Het begin van de periode.' })
  van!: Date;

  @Openbaar()
  @Field(() => Moment, { description: 'Het einde van de periode, niet meegerekend.' })
  tot!: Date;

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal opgetekende inzagen dat is nagespeeld.' })
  opgetekend!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Over hoeveel personen die gingen.' })
  personen!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal keer persoon, partner en veld dat erbij zou komen.' })
  erbij!: number;

  @Openbaar()
  @Field(() => Int, { description: 'Het aantal keer persoon, partner en veld dat zou worden geweigerd.' })
  eraf!: number;

  @Openbaar()
  @Field(() => SimulatieeffectVerbinding, { description: 'De effecten, een voor een.' })
  effecten!: InstanceType<typeof SimulatieeffectVerbinding>;
}
