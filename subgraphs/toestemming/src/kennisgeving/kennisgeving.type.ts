import {
  Betreffend,
  CategorieEnum,
  enumOf,
  Gegeven,
  Moment,
  Openbaar,
  VerbindingZonderTotaal,
} from '@ketenhub/subgraph';
import type { Categorie } from '@ketenhub/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { Organisatie } from '../organisatie/organisatie.type';

export const KENNISGEVINGSTATUSSEN = ['TE_VERSTUREN', 'GEMELD', 'BEVESTIGD'] as const;
export type Kennisgevingstatus = (typeof KENNISGEVINGSTATUSSEN)[number];
export const KennisgevingstatusEnum = enumOf(
  'Kennisgevingstatus',
  'Waar een kennisgeving aan een ontvanger is.',
  KENNISGEVINGSTATUSSEN,
);

export const KENNISGEVINGAANLEIDINGEN = ['INTREKKING', 'BEPERKING', 'RECTIFICATIE'] as const;
export type Kennisgevingaanleiding = (typeof KENNISGEVINGAANLEIDINGEN)[number];
export const KennisgevingaanleidingEnum = enumOf(
  'Kennisgevingaanleiding',
  'Waarom een ontvanger het moet weten.',
  KENNISGEVINGAANLEIDINGEN,
);

@ObjectType({
  description: 'Dat een ontvanger moet weten dat gegevens zijn verbeterd, beperkt of niet meer mogen (AVG art. 19).',
})
@Betreffend('STATUSHOUDER')
export class Kennisgeving {
  @Openbaar()
  @Field(() => ID, { description: 'Betekenisloze sleutel van de kennisgeving.' })
  id!: string;

  @Gegeven('TOESTEMMING')
  @Field(() => ID, { nullable: true, description: 'Over wie.' })
  statushouder?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => KennisgevingaanleidingEnum, { nullable: true, description: 'Waarom.' })
  aanleiding?: Kennisgevingaanleiding;

  @Gegeven('TOESTEMMING')
  @Field(() => CategorieEnum, { nullable: true, description: 'Over welke gegevens.' })
  categorie?: Categorie;

  organisatieId?: string;

  @Gegeven('TOESTEMMING')
  @Field(() => Organisatie, { nullable: true, description: 'De ontvanger.' })
  organisatie?: Organisatie | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij de gegevens voor het eerst ontving.' })
  eerste?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer zij de gegevens voor het laatst ontving.' })
  laatste?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => KennisgevingstatusEnum, { nullable: true, description: 'Hoever de kennisgeving is.' })
  status?: Kennisgevingstatus;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer bleek dat de ontvanger het moet weten.' })
  ontstaanOp?: Date;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer het de ontvanger is gemeld.' })
  gemeldOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Wie het meldde.' })
  gemeldDoor?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => Moment, { nullable: true, description: 'Wanneer de ontvanger het bevestigde.' })
  bevestigdOp?: Date | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Wie het bevestigde.' })
  bevestigdDoor?: string | null;

  @Gegeven('TOESTEMMING')
  @Field(() => String, { nullable: true, description: 'Het document waarin de verbetering staat.' })
  verwijzing?: string | null;
}

export const KennisgevingVerbinding = VerbindingZonderTotaal('Kennisgeving', () => Kennisgeving);
