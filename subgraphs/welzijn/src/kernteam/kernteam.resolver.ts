import { Gegeven, Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Teamlid } from '../team/teamlid.type';
import { Wijk } from '../wijk/wijk.type';
import { Kernteam } from './kernteam.type';

@Resolver(() => Kernteam)
export class KernteamResolver {
  @Openbaar()
  @Query(() => Kernteam, { nullable: true, description: 'Eén kernteam.' })
  kernteam(@Arg('id', () => ID) id: string, @Ctx() { kernteams }: WelzijnContext) {
    return kernteams.find(id);
  }

  @Openbaar()
  @Query(() => [Kernteam], { description: 'De kernteams waarin uw organisatie een lid heeft.' })
  mijnKernteams(@Ctx() { kernteams }: WelzijnContext) {
    return kernteams.mine();
  }

  @Openbaar()
  @FieldResolver(() => Wijk, { description: 'De wijk van het kernteam.' })
  wijk(@Root() { wijkId }: Kernteam, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(wijkId);
  }

  @Gegeven('BUURT')
  @FieldResolver(() => [Teamlid], { nullable: true, description: 'De leden van het kernteam.' })
  leden(@Root() { id }: Kernteam, @Ctx() { teamleden }: WelzijnContext) {
    return teamleden.ofKernteam(id);
  }
}

@Resolver(() => Wijk)
export class WijkKernteamResolver {
  @Openbaar()
  @FieldResolver(() => Kernteam, { nullable: true, description: 'Het kernteam van de wijk.' })
  kernteam(@Root() { id }: Wijk, @Ctx() { kernteams }: WelzijnContext) {
    return kernteams.ofWijk(id);
  }
}
