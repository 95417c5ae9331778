import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Doorvoering } from '../feed/doorvoering.type';
import { LegOpdrachtVastInput } from './opdracht.input';
import { Opdracht } from './opdracht.type';

@Resolver(() => Opdracht)
export class OpdrachtResolver {
  @Openbaar()
  @Query(() => [Opdracht], { description: 'Welke organisatie namens een andere handelt, ook vroeger.' })
  opdrachten(
    @Openbaar() @Arg('verantwoordelijke', () => ID, { nullable: true }) verantwoordelijke: string | null | undefined,
    @Ctx() { opdrachten }: Context<Services>,
  ) {
    return opdrachten.alle(verantwoordelijke);
  }

  @Openbaar()
  @Mutation(() => Opdracht, {
    nullable: true,
    description: 'Legt vast dat een andere organisatie namens de eigen handelt; zij noemt die dan in x-namens.',
  })
  legOpdrachtVast(
    @Arg('input', () => LegOpdrachtVastInput) input: LegOpdrachtVastInput,
    @Ctx() { opdrachten }: Context<Services>,
  ) {
    return opdrachten.legVast(input);
  }

  @Openbaar()
  @Mutation(() => Doorvoering, {
    nullable: true,
    description: 'Beëindigt een opdracht; wat in de naam van de organisatie werd gevraagd, wordt dan geweigerd.',
  })
  beeindigOpdracht(@Openbaar() @Arg('opdracht', () => ID) opdracht: string, @Ctx() { opdrachten }: Context<Services>) {
    return opdrachten.beeindig(opdracht);
  }

  @FieldResolver()
  verantwoordelijke(@Root() { verantwoordelijkeId }: Opdracht, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(verantwoordelijkeId);
  }

  @FieldResolver()
  uitvoerder(@Root() { uitvoerderId }: Opdracht, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.find(uitvoerderId);
  }
}
