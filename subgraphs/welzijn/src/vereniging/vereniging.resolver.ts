import { Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Wijk } from '../wijk/wijk.type';
import { Vereniging } from './vereniging.type';

@Resolver(() => Vereniging)
export class VerenigingResolver {
  @Openbaar()
  @Query(() => [Vereniging], { description: 'De verenigingen, op naam.' })
  verenigingen(
    @Openbaar() @Arg('wijk', () => ID, { nullable: true }) wijk: string | undefined,
    @Ctx() { verenigingen }: WelzijnContext,
  ) {
    return verenigingen.all(wijk);
  }

  @Openbaar()
  @FieldResolver(() => Wijk, { nullable: true, description: 'De wijk waar de vereniging zit.' })
  wijk(@Root() { wijkId }: Vereniging, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(wijkId);
  }
}
