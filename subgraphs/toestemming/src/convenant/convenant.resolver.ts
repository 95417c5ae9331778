import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Services } from '../context';
import { Convenant } from './convenant.type';

@Resolver(() => Convenant)
export class ConvenantResolver {
  @Openbaar()
  @Query(() => [Convenant], { description: 'De convenanten van de ketenpartners.' })
  convenanten(@Ctx() { convenanten }: Context<Services>) {
    return convenanten.alle();
  }

  @FieldResolver()
  partijen(@Root() { partijIds }: Convenant, @Ctx() { organisaties }: Context<Services>) {
    return organisaties.findAll(partijIds);
  }
}
