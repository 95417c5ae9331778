import { Betreffend, Datum, enumOf, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

export const IncidentSoort = enumOf('IncidentSoort', 'Wat er gebeurde.', [
  'BEDREIGING',
  'VERNIELING',
  'GEWELD',
  'DISCRIMINATIE',
  'DIEFSTAL',
  'OVERLAST_ERNSTIG',
  'OVERIG',
] as const);
export type IncidentSoort = keyof typeof IncidentSoort;

@ObjectType({ description: 'De melding van een incident bij de politie.' })
@Betreffend('STATUSHOUDER')
export class Politiemelding {
  @Gegeven('INCIDENT')
  @Field(() => Datum, { nullable: true, description: 'De dag van de melding.' })
  datum?: string | null;

  @Gegeven('INCIDENT')
  @Field(() => String, { nullable: true, description: 'Hoe is gemeld.' })
  kanaal?: string | null;

  @Gegeven('INCIDENT')
  @Field(() => String, { nullable: true, description: 'Het nummer van de melding.' })
  meldingsnummer?: string | null;

  @Gegeven('INCIDENT')
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de politie de ontvangst bevestigde.' })
  ontvangstbevestiging?: string | null;
}

@ObjectType({
  description:
    'De feiten van een signaal dat als incident is ingedeeld; alleen voor auteur, coördinator en betrokkene.',
})
@Key('id')
@Betreffend('STATUSHOUDER')
export class Incident {
  @Field(() => ID, { description: 'De sleutel: een ondoorzichtig nummer.' })
  id!: string;

  @Gegeven('INCIDENT')
  @Field(() => IncidentSoort, { nullable: true, description: 'Wat er gebeurde.' })
  soort?: IncidentSoort | null;

  @Gegeven('INCIDENT')
  @Field(() => String, { nullable: true, description: 'De feiten, zonder namen.' })
  feiten?: string | null;

  @Gegeven('INCIDENT')
  @Field(() => [String], { nullable: true, description: 'De rollen van wie erbij waren.' })
  betrokkenen?: string[] | null;

  @Gegeven('INCIDENT')
  @Field(() => Politiemelding, { nullable: true, description: 'De melding bij de politie.' })
  politiemelding?: Politiemelding | null;

  @Gegeven('INCIDENT')
  @Field(() => String, { nullable: true, description: 'Waarom de beroepskracht besloot niet te melden.' })
  uitzonderingReden?: string | null;

  @Gegeven('INCIDENT')
  @Field(() => Boolean, { nullable: true, description: 'Of de melding na een dag nog ontbrak.' })
  meldingTeLaat?: boolean | null;
}
