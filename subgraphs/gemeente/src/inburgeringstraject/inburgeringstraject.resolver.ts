import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Inburgeringstraject } from './inburgeringstraject.type';
import { Inburgeringstermijn } from './onderdelen.type';

@Resolver(() => Inburgeringstraject)
export class InburgeringstrajectResolver {
  @Gegeven('VOORTGANG_INBURGERING')
  @FieldResolver(() => Inburgeringstermijn, { nullable: true, description: 'De tijd waarin hij moet inburgeren.' })
  termijn(@Root() traject: Inburgeringstraject, @Ctx() { inburgeringstrajecten }: Context<Services>) {
    return inburgeringstrajecten.termijn(traject);
  }
}

@Resolver(() => Statushouder)
export class StatushouderInburgeringstrajectResolver {
  @Gegeven('VOORTGANG_INBURGERING', { ook: ['GEZONDHEID'] })
  @FieldResolver(() => Inburgeringstraject, { nullable: true, description: 'Hoe de inburgering verloopt.' })
  inburgeringstraject(@Root() { id }: Statushouder, @Ctx() { inburgeringstrajecten }: Context<Services>) {
    return inburgeringstrajecten.current(id);
  }
}
