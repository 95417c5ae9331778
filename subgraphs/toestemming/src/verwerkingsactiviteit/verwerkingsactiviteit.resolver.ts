import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Verwerkingsactiviteit } from './verwerkingsactiviteit.type';

@Resolver(() => Verwerkingsactiviteit)
export class VerwerkingsactiviteitResolver {
  @Openbaar()
  @Query(() => [Verwerkingsactiviteit], { description: 'Het register van verwerkingen (AVG art. 30).' })
  verwerkingsactiviteiten(@Ctx() { verwerkingsactiviteiten }: Context<Services>) {
    return verwerkingsactiviteiten.alle();
  }

  @FieldResolver()
  verantwoordelijke(
    @Root() { verantwoordelijkeId }: Verwerkingsactiviteit,
    @Ctx() { organisaties }: Context<Services>,
  ) {
    return organisaties.find(verantwoordelijkeId);
  }

  @FieldResolver()
  ontvangers(@Root() { ontvangerIds }: Verwerkingsactiviteit, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.findAll(ontvangerIds);
  }
}
