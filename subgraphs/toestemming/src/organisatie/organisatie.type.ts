import { enumOf, Key, Openbaar } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Gemeente } from '../gemeente/gemeente.type';

export const SOORTEN_ORGANISATIE = [
  'GEMEENTE',
  'CORPORATIE',
  'WELZIJN',
  'VLUCHTELINGENWERK',
  'POLITIE',
  'WIJK_EN_DORPSRAAD',
  'TOEZICHT',
] as const;
export type SoortOrganisatie = (typeof SOORTEN_ORGANISATIE)[number];
export const SoortOrganisatieEnum = enumOf('SoortOrganisatie', 'Het soort ketenpartner.', SOORTEN_ORGANISATIE);

@ObjectType({ description: 'Een ketenpartner die gegevens verstrekt of ontvangt.' })
@Key('id')
export class Organisatie {
  @Field(() => ID, { description: 'Vaste code van de organisatie in de keten.' })
  id!: string;

  @Openbaar()
  @Field(() => String, { description: 'Naam van de organisatie.' })
  naam!: string;

  @Openbaar()
  @Field(() => SoortOrganisatieEnum, { description: 'Het soort ketenpartner.' })
  soort!: SoortOrganisatie;

  @Openbaar()
  @Field(() => Gemeente, {
    nullable: true,
    description: 'De gemeente waarvoor de organisatie werkt; leeg voor de hele keten.',
  })
  gemeente!: Gemeente | null;
}
