import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Gemeente } from '../gemeente/gemeente.type';
import { Statushouder } from './statushouder.type';

@Resolver(() => Statushouder)
export class StatushouderResolver {
  @Openbaar()
  @Query(() => Statushouder, { nullable: true, description: 'Eén statushouder; u ziet wat u mag zien.' })
  statushouder(@Arg('id', () => ID) id: string, @Ctx() { statushouders }: Context<Services>) {
    return statushouders.find(id);
  }

  @Gegeven('IDENTITEIT')
  @FieldResolver(() => Gemeente, {
    nullable: true,
    description: 'De gemeente waaraan hij gekoppeld is of waar hij woont.',
  })
  gemeente(@Root() { gemeentecode }: Statushouder, @Ctx() { gemeenten }: Context<Services>) {
    return gemeenten.find(gemeentecode);
  }
}
