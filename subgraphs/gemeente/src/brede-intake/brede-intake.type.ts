import { Betreffend, Datum, Gegeven, Key } from '@ketenhub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Aandachtspunt } from './aandachtspunt.type';
import type { IntakeLocatie, Ontwikkelwens, Opleidingsniveau } from './brede-intake.codes';
import { IntakeLocatieEnum, OntwikkelwensEnum, OpleidingsniveauEnum } from './brede-intake.enums';

@ObjectType({ description: 'Hoe goed iemand een taal beheerst.' })
@Betreffend('STATUSHOUDER')
export class Taalvaardigheid {
  @Gegeven('BREDE_INTAKE')
  @Field(() => String, { nullable: true, description: 'De taal.' })
  taal?: string | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => String, { nullable: true, description: 'Het niveau, in woorden.' })
  niveau?: string | null;
}

@ObjectType({ description: 'Het gesprek over opleiding, werk en omstandigheden waarmee de inburgering begint.' })
@Key('id')
@Betreffend('STATUSHOUDER')
export class BredeIntake {
  @Field(() => ID, { description: 'Betekenisloos kenmerk.' })
  id!: string;

  @Gegeven('BREDE_INTAKE')
  @Field(() => IntakeLocatieEnum, { nullable: true, description: 'Waar de intake is afgenomen.' })
  locatie?: IntakeLocatie | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => Datum, { nullable: true, description: 'Wanneer de intake begon.' })
  datumStart?: string | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => Datum, { nullable: true, description: 'Wanneer de intake klaar was.' })
  datumAfgerond?: string | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => OpleidingsniveauEnum, { nullable: true, description: 'De hoogste opleiding.' })
  opleidingsniveau?: Opleidingsniveau | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => [String], { nullable: true, description: 'Gevolgde opleidingen.' })
  opleidingen?: string[] | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => [String], { nullable: true, description: 'Eerder werk.' })
  werkervaring?: string[] | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => String, { nullable: true, description: 'Het beroep.' })
  beroep?: string | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => [Taalvaardigheid], { nullable: true, description: 'Talen en hoe goed die beheerst worden.' })
  taalvaardigheid?: Taalvaardigheid[] | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => String, { nullable: true, description: 'Hoe vaardig iemand met een computer is.' })
  digitaleVaardigheid?: string | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => [OntwikkelwensEnum], { nullable: true, description: 'Wat iemand wil bereiken.' })
  wensen?: Ontwikkelwens[] | null;

  @Gegeven('BREDE_INTAKE')
  @Field(() => [String], { nullable: true, description: 'Waar iemand goed in is.' })
  talenten?: string[] | null;

  @Gegeven('BREDE_INTAKE', { perWaarde: ['GEZONDHEID', 'INCIDENT'] })
  @Field(() => [Aandachtspunt], {
    nullable: true,
    description: 'Waar op gelet moet worden; u ziet de soorten die u mag zien.',
  })
  aandachtspunten?: Aandachtspunt[] | null;

  @Gegeven('GEZONDHEID')
  @Field(() => String, { nullable: true, description: 'Hoeveel iemand lichamelijk en geestelijk aankan.' })
  belastbaarheid?: string | null;
}
