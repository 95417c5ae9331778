import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { VerklaarVertrouwelijkInput, VertrouwelijkheidFilter } from './vertrouwelijkheid.input';
import { Vertrouwelijkheid, VertrouwelijkheidVerbinding } from './vertrouwelijkheid.type';

@Resolver(() => Vertrouwelijkheid)
export class VertrouwelijkheidResolver {
  @Openbaar()
  @Query(() => VertrouwelijkheidVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: welke inzagen niet aan de betrokkene worden of werden getoond, de laatste eerst.',
  })
  vertrouwelijkheden(
    @Openbaar()
    @Arg('filter', () => VertrouwelijkheidFilter, { nullable: true })
    filter: VertrouwelijkheidFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { vertrouwelijkheden }: Context<Services>,
  ) {
    return vertrouwelijkheden.bladzijde(filter ?? {}, { first, after });
  }

  @Openbaar()
  @Mutation(() => Vertrouwelijkheid, {
    nullable: true,
    description: 'Alleen voor de FG: toont de inzagen van een verwerkingsactiviteit tijdelijk niet aan de betrokkene.',
  })
  verklaarVertrouwelijk(
    @Arg('input', () => VerklaarVertrouwelijkInput) input: VerklaarVertrouwelijkInput,
    @Ctx() { vertrouwelijkheden }: Context<Services>,
  ) {
    return vertrouwelijkheden.verklaar(input);
  }

  @Openbaar()
  @Mutation(() => Vertrouwelijkheid, {
    nullable: true,
    description: 'Alleen voor de FG: heft een vertrouwelijkheid op; de betrokkene ziet de inzagen dan weer.',
  })
  hefVertrouwelijkheidOp(
    @Openbaar() @Arg('vertrouwelijkheid', () => ID) vertrouwelijkheid: string,
    @Ctx() { vertrouwelijkheden }: Context<Services>,
  ) {
    return vertrouwelijkheden.hefOp(vertrouwelijkheid);
  }
}
