import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { StelToestemmingstekstVastInput } from './toestemmingstekst.input';
import { Toestemmingstekst } from './toestemmingstekst.type';

@Resolver(() => Toestemmingstekst)
export class ToestemmingstekstResolver {
  @Openbaar()
  @Query(() => [Toestemmingstekst], { description: 'De versies van de tekst, de nieuwste eerst.' })
  toestemmingsteksten(@Ctx() { teksten }: Context<Services>) {
    return teksten.alle();
  }

  @Openbaar()
  @Mutation(() => Toestemmingstekst, {
    nullable: true,
    description: 'Stelt een nieuwe versie van de tekst vast; een versie wordt nooit gewijzigd.',
  })
  stelToestemmingstekstVast(
    @Arg('input', () => StelToestemmingstekstVastInput) input: StelToestemmingstekstVastInput,
    @Ctx() { teksten }: Context<Services>,
  ) {
    return teksten.stelVast(input);
  }
}
