import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Gemeente } from '../gemeente/gemeente.type';
import { Taakstelling } from './taakstelling.type';

@Resolver(() => Taakstelling)
export class TaakstellingResolver {
  @Openbaar()
  @Query(() => [Taakstelling], { description: 'De taakstellingen van een gemeente, de oudste eerst.' })
  taakstellingen(
    @Openbaar() @Arg('gemeente', () => ID) gemeente: string,
    @Openbaar() @Arg('vanafJaar', () => Int, { nullable: true }) vanafJaar: number | undefined,
    @Ctx() { taakstellingen }: Context<Services>,
  ) {
    return taakstellingen.of(gemeente, vanafJaar ?? undefined);
  }

  @Openbaar()
  @FieldResolver(() => Gemeente, { description: 'De gemeente.' })
  gemeente(@Root() { gemeentecode }: Taakstelling, @Ctx() { gemeenten }: Context<Services>) {
    return gemeenten.find(gemeentecode);
  }
}

@Resolver(() => Gemeente)
export class GemeenteTaakstellingResolver {
  @Openbaar()
  @FieldResolver(() => [Taakstelling], { description: 'De taakstellingen, de oudste eerst.' })
  taakstellingen(@Root() { code }: Gemeente, @Ctx() { taakstellingen }: Context<Services>) {
    return taakstellingen.of(code);
  }
}
