import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Doorvoering } from '../feed/doorvoering.type';
import { WijsTaakToeInput } from './taaktoewijzing.input';
import { Taaktoewijzing } from './taaktoewijzing.type';

@Resolver(() => Taaktoewijzing)
export class TaaktoewijzingResolver {
  @Openbaar()
  @Query(() => [Taaktoewijzing], { description: 'Welke organisatie welke taak uitvoert, ook vroeger, per gemeente.' })
  taaktoewijzingen(
    @Openbaar() @Arg('gemeente', () => ID, { nullable: true }) gemeente: string | null | undefined,
    @Ctx() { taaktoewijzingen }: Context<Services>,
  ) {
    return taaktoewijzingen.alle(gemeente);
  }

  @Openbaar()
  @Mutation(() => Taaktoewijzing, {
    nullable: true,
    description: 'Wijst een organisatie een taak toe in de eigen gemeente.',
  })
  wijsTaakToe(@Arg('input', () => WijsTaakToeInput) input: WijsTaakToeInput, @Ctx() { toewijzing }: Context<Services>) {
    return toewijzing.wijsToe(input);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Neemt een taak terug; rollen en toestemmingen die erop rusten, gelden dan niet meer.',
  })
  beeindigTaak(
    @Openbaar() @Arg('taaktoewijzing', () => ID) taaktoewijzing: string,
    @Ctx() { toewijzing }: Context<Services>,
  ) {
    return toewijzing.beeindig(taaktoewijzing);
  }

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Taaktoewijzing, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(organisatieId);
  }
}
