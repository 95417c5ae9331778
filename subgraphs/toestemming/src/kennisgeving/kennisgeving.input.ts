import { CategorieEnum, Moment } from '@ketenhub/subgraph';
import type { Categorie } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';
import { KennisgevingstatusEnum, type Kennisgevingstatus } from './kennisgeving.type';

@InputType({ description: 'Welke kennisgevingen.' })
export class KennisgevingFilter {
  @Field(() => KennisgevingstatusEnum, { nullable: true, description: 'Hoever zij zijn.' })
  status?: Kennisgevingstatus | null;

  @Field(() => ID, { nullable: true, description: 'Over wie.' })
  statushouder?: string | null;

  @Field(() => ID, { nullable: true, description: 'Aan wie.' })
  organisatie?: string | null;
}

@InputType({ description: 'Een verbetering van gegevens die al zijn verstrekt.' })
export class MeldRectificatieInput {
  @Field(() => ID, { description: 'Over wie.' })
  statushouder!: string;

  @Field(() => CategorieEnum, { description: 'Over welke gegevens.' })
  categorie!: Categorie;

  @Field(() => Moment, { nullable: true, description: 'Sinds wanneer de gegevens niet klopten; leeg voor altijd.' })
  sinds?: Date | null;

  @Field(() => String, { description: 'Het document waarin de verbetering staat, als zaak- of documentnummer.' })
  verwijzing!: string;
}
