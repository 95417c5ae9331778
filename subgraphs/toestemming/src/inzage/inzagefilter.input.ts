import { CategorieEnum, DoelEnum, enumOf, GrondslagEnum, Moment, RolEnum } from '@ketenhub/subgraph';
import type { Categorie, Doel, Grondslag, Rol } from '@ketenhub/schema';
import { Field, ID, InputType } from 'type-graphql';

export const UITKOMSTEN = ['TOEGESTAAN', 'GEWEIGERD'] as const;
export const InzageuitkomstEnum = enumOf('Inzageuitkomst', 'Of gegevens zijn getoond of geweigerd.', UITKOMSTEN);

@InputType({
  description: 'Welke opgetekende inzagen; categorie, grondslag, besluit en reden gelden van een en hetzelfde besluit.',
})
export class InzageFilter {
  @Field(() => ID, { nullable: true, description: 'Over wie.' })
  statushouder?: string | null;

  @Field(() => ID, { nullable: true, description: 'De organisatie die vroeg.' })
  organisatie?: string | null;

  @Field(() => ID, { nullable: true, description: 'De medewerker die vroeg.' })
  medewerker?: string | null;

  @Field(() => RolEnum, { nullable: true, description: 'De rol waarin is gevraagd.' })
  rol?: Rol | null;

  @Field(() => DoelEnum, { nullable: true, description: 'Het doel waarvoor is gevraagd.' })
  doel?: Doel | null;

  @Field(() => CategorieEnum, { nullable: true, description: 'De categorie gegevens.' })
  categorie?: Categorie | null;

  @Field(() => GrondslagEnum, { nullable: true, description: 'De grond waarop is getoond.' })
  grondslag?: Grondslag | null;

  @Field(() => InzageuitkomstEnum, { nullable: true, description: 'Getoond of geweigerd.' })
  besluit?: (typeof UITKOMSTEN)[number] | null;

  @Field(() => String, { nullable: true, description: 'De code van de weigering.' })
  reden?: string | null;

  @Field(() => Moment, { nullable: true, description: 'Vanaf dit moment.' })
  van?: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Tot dit moment, dat zelf niet meetelt.' })
  tot?: Date | null;
}
