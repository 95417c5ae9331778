import { enumOf, Moment, Openbaar, Verbinding } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Doorvoering } from '../feed/doorvoering.type';
import type { Ontwerp } from './ontwerp';
import {
  BEWERKINGSOORTEN,
  ONTWERPSTATUSSEN,
  STAPSOORTEN,
  type Bewerkingsoort,
  type Ontwerpstatus,
  type Stapsoort,
} from './stappen';

export const BewerkingsoortEnum = enumOf('Bewerkingsoort', 'Wat een bewerking met een regel doet.', BEWERKINGSOORTEN);
export const OntwerpstatusEnum = enumOf('Ontwerpstatus', 'Waar een ontwerp van regels staat.', ONTWERPSTATUSSEN);
export const StapsoortEnum = enumOf('Ontwerpstapsoort', 'Wat er met een ontwerp van regels is gebeurd.', STAPSOORTEN);

@ObjectType({ description: 'Eén bewerking in een ontwerp: een regel erbij, anders of beëindigd.' })
export class Regelbewerking {
  @Openbaar()
  @Field(() => BewerkingsoortEnum, { description: 'Wat er met de regel gebeurt.' })
  soort!: Bewerkingsoort;

  @Openbaar()
  @Field(() => ID, { description: 'De regel, zonder versie.' })
  regel!: string;
}

@ObjectType({ description: 'Eén stap in het leven van een ontwerp: wie, wanneer en wat.' })
export class Ontwerpstap {
  @Openbaar()
  @Field(() => StapsoortEnum, { description: 'Wat er gebeurde.' })
  soort!: Stapsoort;

  @Openbaar()
  @Field(() => String, { description: 'Wie het deed, als organisatie en medewerker.' })
  door!: string;

  @Openbaar()
  @Field(() => Moment, { description: 'Wanneer.' })
  op!: Date;

  @Openbaar()
  @Field(() => String, { nullable: true, description: 'Waarom, bij een afwijzing.' })
  reden?: string;
}

@ObjectType({ description: 'Een voorstel voor andere regels, gemaakt van de regels die nu gelden.' })
export class Regelontwerp {
  @Openbaar()
  @Field(() => ID, { description: 'Betekenisloze sleutel van het ontwerp.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'Waar het over gaat.' })
  titel!: string;

  @Openbaar()
  @Field(() => String, { description: 'Waarom het er is.' })
  toelichting!: string;

  @Openbaar()
  @Field(() => OntwerpstatusEnum, { description: 'Waar het staat.' })
  status!: Ontwerpstatus;

  @Openbaar()
  @Field(() => Moment, { nullable: true, description: 'Wanneer het zou ingaan; leeg is zodra het is vastgesteld.' })
  gaatInOp?: Date;

  @Openbaar()
  @Field(() => [Regelbewerking], { description: 'Wat het verandert, per regel.' })
  bewerkingen!: Regelbewerking[];

  @Openbaar()
  @Field(() => [Ontwerpstap], { description: 'Wat ermee is gebeurd.' })
  stappen!: Ontwerpstap[];
}

export const RegelontwerpVerbinding = Verbinding('Regelontwerp', () => Regelontwerp);

@ObjectType({ description: 'De bevestiging dat nieuwe regels zijn vastgesteld en in de keten zijn doorgevoerd.' })
export class Regelvaststelling extends Doorvoering {
  @Openbaar()
  @Field(() => Regelontwerp, { description: 'Het ontwerp dat is vastgesteld.' })
  ontwerp!: Regelontwerp;

  @Openbaar()
  @Field(() => Moment, { description: 'Vanaf wanneer de nieuwe regels gelden.' })
  ingegaanOp!: Date;
}

export function toRegelontwerp({
  id,
  titel,
  toelichting,
  status,
  gaatInOp,
  bewerkingen,
  stappen,
}: Ontwerp): Regelontwerp {
  return Object.assign(new Regelontwerp(), {
    id,
    titel,
    toelichting,
    status,
    gaatInOp,
    bewerkingen: bewerkingen.map(({ soort, regel }) => Object.assign(new Regelbewerking(), { soort, regel })),
    stappen: stappen.map(({ soort, door, op, inhoud }) =>
      Object.assign(new Ontwerpstap(), { soort, door, op, reden: inhoud.reden }),
    ),
  });
}
