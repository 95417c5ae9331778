import { Gegeven, Openbaar, Verbinding, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Bewonersvraag, BewonersvraagStatus } from './bewonersvraag.type';

const BewonersvraagVerbinding = Verbinding('Bewonersvraag', () => Bewonersvraag);

@Resolver(() => Bewonersvraag)
export class BewonersvraagResolver {
  @Openbaar()
  @Query(() => BewonersvraagVerbinding, {
    nullable: true,
    description: 'De vragen van bewoners die bij de eigen organisatie liggen, de oudste eerst.',
  })
  bewonersvragen(
    @Gegeven('BEWONERSCONTACT')
    @Arg('wijk', () => ID, { nullable: true })
    wijk: string | null,
    @Gegeven('BEWONERSCONTACT')
    @Arg('status', () => BewonersvraagStatus, { nullable: true })
    status: BewonersvraagStatus | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { bewonersvragen }: Context<Services>,
  ) {
    return bewonersvragen.page({ wijk, status, first, after });
  }
}
