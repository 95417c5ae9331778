import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { InzageFilter } from './inzagefilter.input';
import { Inzagebesluit, Inzageregel, InzageregelVerbinding } from './inzageregel.type';

@Resolver(() => Inzageregel)
export class InzagenResolver {
  @Openbaar()
  @Query(() => InzageregelVerbinding, {
    nullable: true,
    description: 'Alleen voor de FG: wat alle bronnen van de keten aan inzagen optekenden, de laatste eerst.',
  })
  inzagen(
    @Openbaar() @Arg('filter', () => InzageFilter, { nullable: true }) filter: InzageFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { inzagen }: Context<Services>,
  ) {
    return inzagen.bladzijde(filter ?? {}, { first, after });
  }

  @FieldResolver()
  organisatie(@Root() { organisatieId }: Inzageregel, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(organisatieId);
  }

  @FieldResolver()
  uitvoerder(@Root() { uitvoerderId }: Inzageregel, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(uitvoerderId);
  }
}

@Resolver(() => Inzagebesluit)
export class InzagebesluitResolver {
  @FieldResolver()
  regel(@Root() { regelId }: Inzagebesluit, @Ctx() { regels }: Context<Services>) {
    return regelId === undefined ? null : regels.find(regelId);
  }
}
