import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { Huurachterstand, HuurachterstandVerbinding } from './huurachterstand.type';

@Resolver(() => Huurachterstand)
export class HuurachterstandResolver {
  @Openbaar()
  @Query(() => HuurachterstandVerbinding, { nullable: true, description: 'De huurachterstanden die u mag zien.' })
  huurachterstanden(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { huurachterstanden }: Context<Services>,
  ) {
    return huurachterstanden.list({ first, after });
  }

  @Gegeven('SCHULDEN')
  @FieldResolver(() => Plaatsing, { nullable: true, description: 'De plaatsing waarvan de huur achterloopt.' })
  plaatsing(@Root() { plaatsingId }: Huurachterstand, @Ctx() { plaatsingen }: Context<Services>) {
    return plaatsingen.find(plaatsingId);
  }
}
