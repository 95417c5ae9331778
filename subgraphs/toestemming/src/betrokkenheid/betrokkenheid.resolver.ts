import { Gegeven, Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Doorvoering } from '../feed/doorvoering.type';
import { Statushouder } from '../statushouder/statushouder.type';
import { VerleenBetrokkenheidInput } from './betrokkenheid.input';
import { Betrokkenheid } from './betrokkenheid.type';

@Resolver(() => Betrokkenheid)
export class BetrokkenheidResolver {
  @Openbaar()
  @Mutation(() => Betrokkenheid, {
    nullable: true,
    description: 'Maakt een andere organisatie bij een statushouder betrokken; nooit de eigen.',
  })
  verleenBetrokkenheid(
    @Arg('input', () => VerleenBetrokkenheidInput) input: VerleenBetrokkenheidInput,
    @Ctx() { verlening }: Context<Services>,
  ) {
    return verlening.verleen(input);
  }

  @Openbaar()
  @Mutation(() => Betrokkenheid, {
    nullable: true,
    description: 'Wijst een begeleider van de eigen organisatie een statushouder toe die zij begeleidt.',
  })
  wijsBegeleiderToe(
    @Openbaar() @Arg('statushouder', () => ID) statushouder: string,
    @Openbaar() @Arg('medewerker', () => ID) medewerker: string,
    @Ctx() { verlening }: Context<Services>,
  ) {
    return verlening.wijsBegeleiderToe(statushouder, medewerker);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Beëindigt een betrokkenheid; toestemmingen aan wie niet meer betrokken is, vervallen.',
  })
  beeindigBetrokkenheid(
    @Openbaar() @Arg('betrokkenheid', () => ID) betrokkenheid: string,
    @Ctx() { verlening }: Context<Services>,
  ) {
    return verlening.beeindig(betrokkenheid);
  }

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
