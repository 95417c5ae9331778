import { Gegeven } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WelzijnContext } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { ParticipatieProfiel } from './participatieprofiel.type';

@Resolver(() => Statushouder)
export class StatushouderParticipatieprofielResolver {
  @Gegeven('PARTICIPATIE')
  @FieldResolver(() => ParticipatieProfiel, { nullable: true, description: 'Wat iemand graag doet en wanneer.' })
  participatieprofiel(@Root() { id }: Statushouder, @Ctx() { participatieprofielen }: WelzijnContext) {
    return participatieprofielen.ofStatushouder(id);
  }
}
