import { Gegeven } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Activiteit } from '../activiteit/activiteit.type';
import type { WelzijnContext } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Deelname } from './deelname.type';

@Resolver(() => Deelname)
export class DeelnameResolver {
  @Gegeven('PARTICIPATIE')
  @FieldResolver(() => Activiteit, { nullable: true, description: 'Waaraan wordt meegedaan.' })
  activiteit(@Root() { activiteitId }: Deelname, @Ctx() { activiteiten }: WelzijnContext) {
    return activiteiten.find(activiteitId);
  }
}

@Resolver(() => Statushouder)
export class StatushouderDeelnamesResolver {
  @Gegeven('PARTICIPATIE')
  @FieldResolver(() => [Deelname], {
    nullable: true,
    description: 'Waaraan iemand meedoet of meedeed, de nieuwste eerst.',
  })
  deelnames(@Root() { id }: Statushouder, @Ctx() { deelnames }: WelzijnContext) {
    return deelnames.ofStatushouder(id);
  }
}
