import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { BijzondereBijstand } from './bijzondere-bijstand.type';

@Resolver(() => Statushouder)
export class BijzondereBijstandResolver {
  @Gegeven('BIJZONDERE_BIJSTAND')
  @FieldResolver(() => [BijzondereBijstand], { nullable: true, description: 'Bijzondere bijstand, de laatste eerst.' })
  bijzondereBijstand(@Root() { id }: Statushouder, @Ctx() { bijzondereBijstand }: Context<Services>) {
    return bijzondereBijstand.all(id);
  }
}
