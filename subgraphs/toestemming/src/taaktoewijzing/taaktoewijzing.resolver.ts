import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
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

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Taaktoewijzing, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(organisatieId);
  }
}
