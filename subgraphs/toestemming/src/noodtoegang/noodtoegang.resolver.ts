import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Doorvoering } from '../feed/doorvoering.type';
import { BeoordeelNoodtoegangInput, VerkrijgNoodtoegangInput } from './noodtoegang.input';
import { Noodtoegang, NoodtoegangVerbinding, Noodverlening } from './noodtoegang.type';

@Resolver(() => Noodtoegang)
export class NoodtoegangResolver {
  @Openbaar()
  @Query(() => NoodtoegangVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: wie zich noodtoegang verschafte, wat nog niet is beoordeeld het eerst.',
  })
  noodtoegangen(
    @Openbaar()
    @Arg('alleenOpen', () => Boolean, { nullable: true, description: 'Alleen wat nog niet is beoordeeld.' })
    alleenOpen: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { noodtoegangen }: Context<Services>,
  ) {
    return noodtoegangen.alle(alleenOpen === true, { first, after });
  }

  @Openbaar()
  @Mutation(() => Noodverlening, {
    nullable: true,
    description:
      'Verschaft de vrager zelf voor korte tijd noodtoegang tot één persoon; de FG beoordeelt haar achteraf.',
  })
  verkrijgNoodtoegang(
    @Arg('input', () => VerkrijgNoodtoegangInput) input: VerkrijgNoodtoegangInput,
    @Ctx() { noodtoegangen }: Context<Services>,
  ) {
    return noodtoegangen.verkrijg(input);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, { nullable: true, description: 'Alleen voor de FG: beoordeelt een noodtoegang.' })
  beoordeelNoodtoegang(
    @Arg('input', () => BeoordeelNoodtoegangInput) input: BeoordeelNoodtoegangInput,
    @Ctx() { noodtoegangen }: Context<Services>,
  ) {
    return noodtoegangen.beoordeel(input);
  }

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Noodtoegang, @Ctx() { organisaties }: Context<Services>) {
    return organisatieId === undefined ? null : organisaties.find(organisatieId);
  }
}
