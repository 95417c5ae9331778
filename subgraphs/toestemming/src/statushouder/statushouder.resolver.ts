import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Statushouder, StatushouderVerbinding } from './statushouder.type';

@Resolver(() => Statushouder)
export class StatushouderResolver {
  @Openbaar()
  @Query(() => StatushouderVerbinding, {
    nullable: true,
    description:
      'De statushouders bij wie u nu betrokken bent, voor een ouder ook zijn kinderen onder de zestien; alleen met een doel.',
  })
  caseload(
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Openbaar() @Arg('gemeente', () => ID, { nullable: true }) gemeente: string | null | undefined,
    @Ctx() { caseload }: Context<Services>,
  ) {
    return caseload.bladzijde({ first, after }, gemeente);
  }
}
