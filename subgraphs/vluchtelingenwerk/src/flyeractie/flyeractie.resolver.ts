import { Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Flyeractie, FlyeractieStatus } from './flyeractie.type';

const FlyeractieVerbinding = Verbinding('Flyeractie', () => Flyeractie);

@Resolver(() => Flyeractie)
export class FlyeractieResolver {
  @Openbaar()
  @Query(() => FlyeractieVerbinding, {
    nullable: true,
    description: 'De flyeracties rond de eigen huishoudens, wat het eerst gepland moet worden voorop.',
  })
  flyeracties(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Gegeven('BUURT')
    @Arg('status', () => FlyeractieStatus, { nullable: true })
    status: FlyeractieStatus | null,
    @Ctx() { flyeracties }: Context<Services>,
  ) {
    return flyeracties.page({ first, after, status });
  }
}
