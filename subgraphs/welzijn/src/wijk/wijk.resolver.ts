import { Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Wijk } from './wijk.type';

@Resolver(() => Wijk)
export class WijkResolver {
  @Openbaar()
  @Query(() => Wijk, { nullable: true, description: 'Eén wijk, dorp of kern.' })
  wijk(@Arg('id', () => ID) id: string, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(id);
  }

  @Openbaar()
  @Query(() => [Wijk], { description: 'De wijken, dorpen en kernen, op naam.' })
  wijken(
    @Openbaar() @Arg('gemeente', () => ID, { nullable: true }) gemeente: string | undefined,
    @Ctx() { wijken }: WelzijnContext,
  ) {
    return wijken.all(gemeente);
  }
}
