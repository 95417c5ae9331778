import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import type { PlaatsingStatus } from './plaatsing-status';
import { Plaatsing, PlaatsingStatusEnum, PlaatsingVerbinding } from './plaatsing.type';

@Resolver(() => Plaatsing)
export class PlaatsingResolver {
  @Openbaar()
  @Query(() => Plaatsing, { nullable: true, description: 'Een plaatsing; wat u niet mag zien is leeg.' })
  plaatsing(@Arg('id', () => ID) id: string, @Ctx() { plaatsingen }: Context<Services>) {
    return plaatsingen.find(id);
  }

  @Openbaar()
  @Query(() => PlaatsingVerbinding, { nullable: true, description: 'De plaatsingen die u mag zien.' })
  plaatsingen(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Gegeven('PLAATSING_KERN', { ook: ['HUISVESTING'] })
    @Arg('wijk', () => ID, { nullable: true })
    wijk: string | undefined,
    @Gegeven('HUISVESTING')
    @Arg('status', () => PlaatsingStatusEnum, { nullable: true })
    status: PlaatsingStatus | undefined,
    @Ctx() { plaatsingen }: Context<Services>,
  ) {
    return plaatsingen.list({ wijk, status }, { first, after });
  }

  @FieldResolver()
  huurovereenkomst(@Root() { id }: Plaatsing, @Ctx() { huurovereenkomsten }: Context<Services>) {
    return huurovereenkomsten.ofPlaatsing(id);
  }

  @FieldResolver()
  huurachterstanden(@Root() { id }: Plaatsing, @Ctx() { huurachterstanden }: Context<Services>) {
    return huurachterstanden.ofPlaatsing(id);
  }

  @FieldResolver()
  overlastmeldingen(@Root() { id }: Plaatsing, @Ctx() { overlastmeldingen }: Context<Services>) {
    return overlastmeldingen.ofPlaatsing(id);
  }
}
