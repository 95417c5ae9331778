import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Plaatsing } from '../plaatsing/plaatsing.type';
import { Plaatsingsbericht, PlaatsingsberichtVerbinding } from './plaatsingsbericht.type';

@Resolver(() => Plaatsingsbericht)
export class PlaatsingsberichtResolver {
  @Openbaar()
  @Query(() => PlaatsingsberichtVerbinding, {
    nullable: true,
    description: 'De berichten aan het kernteam die u mag zien.',
  })
  plaatsingsberichten(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { berichten }: Context<Services>,
  ) {
    return berichten.list({ first, after });
  }

  @Gegeven('PLAATSING_KERN')
  @FieldResolver(() => Plaatsing, { nullable: true, description: 'De plaatsing waarover het bericht gaat.' })
  plaatsing(@Root() { plaatsingId }: Plaatsingsbericht, @Ctx() { plaatsingen }: Context<Services>) {
    return plaatsingen.find(plaatsingId);
  }
}
