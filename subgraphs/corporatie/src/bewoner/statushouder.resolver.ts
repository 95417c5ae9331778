import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { Statushouder } from './statushouder.type';

@Resolver(() => Statushouder)
export class StatushouderResolver {
  @Gegeven('HUISVESTING', { ook: ['PLAATSING_KERN', 'ADRES_NIEUW'] })
  @FieldResolver(() => Plaatsing, { nullable: true, description: 'Waar de statushouder woont of gaat wonen.' })
  huidigePlaatsing(@Root() { id }: Statushouder, @Ctx() { plaatsingen }: Context<Services>) {
    return plaatsingen.currentOf(id);
  }
}
