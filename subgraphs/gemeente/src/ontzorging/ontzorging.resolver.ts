import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Ontzorging } from './ontzorging.type';

@Resolver(() => Statushouder)
export class OntzorgingResolver {
  @Gegeven('ONTZORGING')
  @FieldResolver(() => Ontzorging, { nullable: true, description: 'De laatste ontzorging.' })
  ontzorging(@Root() { id }: Statushouder, @Ctx() { ontzorgingen }: Context<Services>) {
    return ontzorgingen.current(id);
  }
}
