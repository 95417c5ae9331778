import { Betreffend, Gegeven, Moment, Openbaar, RolEnum, Verbinding } from '@ketenhub/subgraph';
import type { Rol } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

@ObjectType({ description: 'Noodtoegang is verleend; zij staat op schrift en de FG ziet haar meteen.' })
export class Noodverlening {
  @Openbaar()
  @Field(() => ID, { description: 'De noodtoegang.' })
  noodtoegang!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Tot wanneer; op dat moment is zij voorbij.' })
  tot!: Date;

  @Openbaar()
  @Field(() => Moment, { description: 'Voor wanneer de FG haar beoordeelt.' })
  beoordelenVoor!: Date;
}

@ObjectType({ description: 'Een noodtoegang, zoals de FG haar ziet.' })
@Betreffend('STATUSHOUDER')
export class Noodtoegang {
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Sleutel van de noodtoegang.' })
  noodtoegang?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie.' })
  statushouder?: string;

  organisatieId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De organisatie van de medewerker.' })
  organisatie?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => RolEnum, { nullable: true, description: 'De rol van de medewerker.' })
  rol?: Rol;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'De medewerker.' })
  medewerker?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom het niet kon wachten, in zijn woorden.' })
  reden?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of het adres geheim is; het is dan niet getoond.' })
  geheimhouding?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer.' })
  van?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Tot wanneer.' })
  tot?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Voor wanneer zij moet zijn beoordeeld.' })
  beoordelenVoor?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of de beoordeling te laat is.' })
  teLaat?: boolean;

  @Gegeven('TOESTEMMING')
  @Field(() => Boolean, { nullable: true, description: 'Of zij terecht was; leeg zolang zij niet is beoordeeld.' })
  terecht?: boolean | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij is beoordeeld.' })
  beoordeeldOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Waarom zij zo is beoordeeld.' })
  toelichting?: string | null;
}

export const NoodtoegangVerbinding = Verbinding('Noodtoegang', () => Noodtoegang);
