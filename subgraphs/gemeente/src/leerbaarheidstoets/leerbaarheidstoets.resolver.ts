import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Leerbaarheidstoets } from './leerbaarheidstoets.type';

@Resolver(() => Statushouder)
export class LeerbaarheidstoetsResolver {
  @Gegeven('LEERBAARHEID', { ook: ['GEZONDHEID'] })
  @FieldResolver(() => Leerbaarheidstoets, { nullable: true, description: 'De leerbaarheidstoets.' })
  leerbaarheidstoets(@Root() { id }: Statushouder, @Ctx() { leerbaarheidstoetsen }: Context<Services>) {
    return leerbaarheidstoetsen.current(id);
  }
}
