import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Grondcontrole } from './toezicht.type';

@Resolver(() => Grondcontrole)
export class ToezichtResolver {
  @Openbaar()
  @Query(() => Grondcontrole, {
    nullable: true,
    description: 'Alleen voor de FG: de laatste uitkomst van de vaste controle op wat op toestemming is getoond.',
  })
  grondcontrole(
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { toezicht }: Context<Services>,
  ) {
    return toezicht.grondcontrole({ first, after });
  }
}
