import { Openbaar, type Context } from '@ketenhub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Services } from '../context';
import { Gemeente } from './gemeente.type';

@Resolver()
export class GemeenteResolver {
  @Openbaar()
  @Query(() => Gemeente, { nullable: true, description: 'Eén gemeente van de keten.' })
  gemeente(@Arg('code', () => ID) code: string, @Ctx() { gemeenten }: Context<Services>) {
    return gemeenten.find(code);
  }

  @Openbaar()
  @Query(() => [Gemeente], { description: 'De gemeenten van de keten.' })
  gemeenten(@Ctx() { gemeenten }: Context<Services>) {
    return gemeenten.all();
  }
}
