import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { KennisgevingFilter, MeldRectificatieInput } from './kennisgeving.input';
import { Kennisgeving, KennisgevingVerbinding } from './kennisgeving.type';

@Resolver(() => Kennisgeving)
export class KennisgevingenResolver {
  @Openbaar()
  @Query(() => KennisgevingVerbinding, {
    nullable: true,
    description:
      'Welke ontvangers moeten worden ingelicht, de laatste eerst; een partner ziet die aan de eigen organisatie.',
  })
  kennisgevingen(
    @Openbaar()
    @Arg('filter', () => KennisgevingFilter, { nullable: true })
    filter: KennisgevingFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { kennisgevingen }: Context<Services>,
  ) {
    return kennisgevingen.bladzijde(filter ?? {}, { first, after });
  }

  @Openbaar()
  @Mutation(() => [Kennisgeving], {
    nullable: true,
    description: 'Meldt dat een bron gegevens heeft verbeterd; geeft aan wie dat moet worden gemeld.',
  })
  meldRectificatie(
    @Arg('input', () => MeldRectificatieInput) input: MeldRectificatieInput,
    @Ctx() { kennisgevingen }: Context<Services>,
  ) {
    return kennisgevingen.meldRectificatie(input);
  }

  @Openbaar()
  @Mutation(() => Kennisgeving, {
    nullable: true,
    description: 'Legt vast dat de ontvanger is ingelicht, of haar zelf heeft gezien.',
  })
  meldKennisgeving(
    @Openbaar() @Arg('kennisgeving', () => ID) kennisgeving: string,
    @Ctx() { kennisgevingen }: Context<Services>,
  ) {
    return kennisgevingen.meld(kennisgeving);
  }

  @Openbaar()
  @Mutation(() => Kennisgeving, {
    nullable: true,
    description: 'Legt vast dat de ontvanger de kennisgeving heeft verwerkt.',
  })
  bevestigKennisgeving(
    @Openbaar() @Arg('kennisgeving', () => ID) kennisgeving: string,
    @Ctx() { kennisgevingen }: Context<Services>,
  ) {
    return kennisgevingen.bevestig(kennisgeving);
  }

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Kennisgeving, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(organisatieId);
  }
}
