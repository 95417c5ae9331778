import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Flyeractie } from '../flyeractie/flyeractie.type';
import { Plaatsing } from './plaatsing.type';

@Resolver(() => Plaatsing)
export class PlaatsingResolver {
  @Gegeven('BUURT')
  @FieldResolver(() => [Flyeractie], { nullable: true, description: 'Het inlichten van de buurt over deze plaatsing.' })
  flyeracties(@Root() { id }: Plaatsing, @Ctx() { flyeracties }: Context<Services>) {
    return flyeracties.vanPlaatsing(id);
  }
}
