import { Gegeven, Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Wijk } from '../wijk/wijk.type';
import { VrijwilligerWelzijn, VrijwilligerWelzijnVerbinding } from './vrijwilliger.type';

@Resolver(() => VrijwilligerWelzijn)
export class VrijwilligerResolver {
  @Openbaar()
  @Query(() => VrijwilligerWelzijnVerbinding, {
    description: 'De vrijwilligers van welzijn die uw organisatie mag kennen.',
  })
  vrijwilligersWelzijn(
    @Openbaar() @Arg('wijk', () => ID, { nullable: true }) wijk: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { vrijwilligers }: WelzijnContext,
  ) {
    return vrijwilligers.list(wijk, { first, after });
  }

  @Gegeven('BUURT')
  @FieldResolver(() => Wijk, { nullable: true, description: 'De wijk waar de vrijwilliger actief is.' })
  wijk(@Root() { wijkId }: VrijwilligerWelzijn, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(wijkId);
  }
}
