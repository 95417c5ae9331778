import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Woning, WoningVerbinding } from './woning.type';

@Resolver(() => Woning)
export class WoningResolver {
  @Openbaar()
  @Query(() => WoningVerbinding, { nullable: true, description: 'De woningen van de eigen corporatie.' })
  woningen(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { woningen }: Context<Services>,
  ) {
    return woningen.list({ first, after });
  }
}
