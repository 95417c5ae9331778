import { Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { VrijwilligerVwn } from './vrijwilliger-vwn.type';

const VrijwilligerVwnVerbinding = Verbinding('VrijwilligerVwn', () => VrijwilligerVwn);

@Resolver(() => VrijwilligerVwn)
export class VrijwilligerResolver {
  @Openbaar()
  @Query(() => VrijwilligerVwnVerbinding, { nullable: true, description: 'De vrijwilligers van de eigen organisatie.' })
  vrijwilligersVwn(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { vrijwilligers }: Context<Services>,
  ) {
    return vrijwilligers.page({ first, after });
  }
}
