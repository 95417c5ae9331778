import { Moment, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Simulatie } from './simulatie.type';

@Resolver(() => Simulatie)
export class SimulatieResolver {
  @Openbaar()
  @Query(() => Simulatie, {
    nullable: true,
    description: 'Alleen voor de FG: wat een ontwerp zou veranderen aan wat in een periode is opgetekend.',
  })
  simuleer(
    @Openbaar() @Arg('ontwerp', () => ID) ontwerp: string,
    @Openbaar() @Arg('van', () => Moment) van: Date,
    @Openbaar() @Arg('tot', () => Moment) tot: Date,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { simulaties }: Context<Services>,
  ) {
    return simulaties.simuleer(ontwerp, van, tot, { first, after });
  }
}
