import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { EvaluatieRapportage } from './evaluatie-rapportage.type';

@Resolver(() => EvaluatieRapportage)
export class RapportageResolver {
  @Openbaar()
  @Query(() => [EvaluatieRapportage], {
    description: 'De opgetelde evaluaties van een gemeente, het nieuwste halfjaar eerst.',
  })
  evaluatieRapportages(
    @Openbaar()
    @Arg('gemeente', () => ID)
    gemeente: string,
    @Ctx() { rapportages }: Context<Services>,
  ) {
    return rapportages.vanGemeente(gemeente);
  }
}
