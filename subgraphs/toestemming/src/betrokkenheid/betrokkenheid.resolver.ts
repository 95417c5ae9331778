import { Gegeven, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder } from '../statushouder/statushouder.type';
import { Betrokkenheid } from './betrokkenheid.type';

@Resolver(() => Betrokkenheid)
export class BetrokkenheidResolver {
  @FieldResolver()
  organisatie(@Root() { organisatieId }: Betrokkenheid, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(organisatieId);
  }
}

@Resolver(() => Statushouder)
export class StatushouderBetrokkenheidResolver {
  @Gegeven('TOESTEMMING')
  @FieldResolver(() => [Betrokkenheid], {
    nullable: true,
    description: 'Wie bij de statushouder betrokken is of was; een partner ziet alleen zijn eigen organisatie.',
  })
  betrokkenheden(@Root() { id }: Statushouder, @Ctx() { betrokkenheden }: Context<Services>) {
    return betrokkenheden.van(id);
  }
}
