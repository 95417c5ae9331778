import { Gegeven, Openbaar } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Teamlid } from '../team/teamlid.type';
import { Wijk } from '../wijk/wijk.type';
import { SociaalTeam } from './sociaal-team.type';

@Resolver(() => SociaalTeam)
export class SociaalTeamResolver {
  @Openbaar()
  @Query(() => SociaalTeam, { nullable: true, description: 'Eén sociaal team.' })
  sociaalTeam(@Arg('id', () => ID) id: string, @Ctx() { sociaalTeams }: WelzijnContext) {
    return sociaalTeams.find(id);
  }

  @Openbaar()
  @FieldResolver(() => Wijk, { description: 'De wijk van het sociaal team.' })
  wijk(@Root() { wijkId }: SociaalTeam, @Ctx() { wijken }: WelzijnContext) {
    return wijken.find(wijkId);
  }

  @Gegeven('BUURT')
  @FieldResolver(() => [Teamlid], { nullable: true, description: 'De leden van het sociaal team.' })
  leden(@Root() { id }: SociaalTeam, @Ctx() { teamleden }: WelzijnContext) {
    return teamleden.ofSociaalTeam(id);
  }
}

@Resolver(() => Wijk)
export class WijkSociaalTeamResolver {
  @Openbaar()
  @FieldResolver(() => SociaalTeam, { nullable: true, description: 'Het sociaal team van de wijk.' })
  sociaalTeam(@Root() { id }: Wijk, @Ctx() { sociaalTeams }: WelzijnContext) {
    return sociaalTeams.ofWijk(id);
  }
}
