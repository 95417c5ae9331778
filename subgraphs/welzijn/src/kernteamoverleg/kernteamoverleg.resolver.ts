import { Datum, Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Kernteam } from '../kernteam/kernteam.type';
import { Kernteamoverleg, KernteamoverlegVerbinding } from './kernteamoverleg.type';

@Resolver(() => Kernteamoverleg)
export class KernteamoverlegResolver {
  @Openbaar()
  @Query(() => KernteamoverlegVerbinding, { description: 'De bijeenkomsten van kernteams, op datum.' })
  kernteamoverleggen(
    @Openbaar() @Arg('kernteam', () => ID, { nullable: true }) kernteam: string | undefined,
    @Openbaar() @Arg('vanaf', () => Datum, { nullable: true }) vanaf: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { overleggen }: WelzijnContext,
  ) {
    return overleggen.list({ kernteam, vanaf }, { first, after });
  }

  @Openbaar()
  @FieldResolver(() => Kernteam, { description: 'Het kernteam dat bijeenkomt.' })
  kernteam(@Root() { kernteamId }: Kernteamoverleg, @Ctx() { kernteams }: WelzijnContext) {
    return kernteams.find(kernteamId);
  }
}

@Resolver(() => Kernteam)
export class KernteamOverleggenResolver {
  @Openbaar()
  @FieldResolver(() => KernteamoverlegVerbinding, {
    description: 'De bijeenkomsten van het kernteam, de nieuwste eerst.',
  })
  overleggen(
    @Root() { id }: Kernteam,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { overleggen }: WelzijnContext,
  ) {
    return overleggen.ofKernteam(id, { first, after });
  }
}
