import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Bijstandsuitkering } from './bijstandsuitkering.type';

@Resolver(() => Statushouder)
export class BijstandsuitkeringResolver {
  @Gegeven('BIJSTAND')
  @FieldResolver(() => Bijstandsuitkering, { nullable: true, description: 'De laatste algemene bijstand.' })
  bijstandsuitkering(@Root() { id }: Statushouder, @Ctx() { bijstandsuitkeringen }: Context<Services>) {
    return bijstandsuitkeringen.current(id);
  }
}
